// Packs the parts that most documents share, so that a command which drafts one document does not have to.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from './bundle.mjs'

/** @returns {Promise<string>} an ES module whose default export is for src/draft/package/packed-ahead.ts */
export const packParts = async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-build-'))
  try {
    await bundle({ input: { parts: 'src/build/fixed-parts.ts' }, format: 'es', outDir: folder })
    const { fixedParts } = await import(pathToFileURL(join(folder, 'parts.js')).href)
    const parts = fixedParts().map((part) => ({ ...part, packed: Buffer.from(part.packed).toString('base64') }))
    return `export default ${JSON.stringify(parts)}`
  } finally {
    rmSync(folder, { recursive: true })
  }
}
