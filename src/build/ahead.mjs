// Builds and packs what most documents share, so that a command which drafts one document does not have to.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

/** @returns {Promise<string>} an ES module whose default export is for src/draft/package/packed-ahead.ts */
export const makeAhead = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-build-'))
  try {
    await bundle({ input: { skeletons: 'src/build/usual-skeletons.ts' }, format: 'es', outDir: folder })
    const { usualSkeletons } = await import(pathToFileURL(join(folder, 'skeletons.js')).href)
    return `export default ${JSON.stringify(written(usualSkeletons()))}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Most skeletons share most of their parts: each is written once. */
const written = (skeletons) => {
  const parts = []
  const indexOf = ({ packed: { packed, ...file } }) => {
    const same = parts.findIndex(({ name, crc, size }) => name === file.name && crc === file.crc && size === file.size)
    return same < 0 ? parts.push({ ...file, packed: Buffer.from(packed).toString('base64') }) - 1 : same
  }
  return {
    skeletons: skeletons.map(({ standard, sections, around, parts: own }) => ({
      standard,
      sections,
      around,
      parts: own.map(indexOf),
    })),
    parts,
  }
}
