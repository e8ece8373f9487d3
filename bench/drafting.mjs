// What a document of a batch costs, as a multiple of the same through docx's own packer.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../src/build/bundle.mjs'
import { medians } from './ratio.mjs'

/** @param {{ yaml: string, rounds: number, batch: number }} options `batch`: documents in one measured task */
export const drafting = async ({ yaml, rounds, batch }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  await bundle({ input: { bench: 'bench/plain-packer.ts' }, format: 'es', outDir: folder })
  const dvk = await import(pathToFileURL(join(folder, 'bench.js')).href)
  const documents = []
  for (let number = 1; number <= batch; number++) {
    const text = readFileSync(yaml, 'utf8').replace(/^so: .*$/m, `so: ${number}`)
    const read = await dvk.readDocument('van-ban.yaml', Buffer.from(text), { standard: null })
    documents.push(read.documents[0])
  }
  const standard = dvk.standardOf(documents[0], null)
  const times = await medians(
    {
      ours: () => {
        for (const document of documents) dvk.draftDocument(document, standard)
      },
      plain: async () => {
        for (const document of documents) await dvk.draftPlainly(document, standard)
      },
    },
    rounds,
  )
  rmSync(folder, { recursive: true })
  return [
    {
      what: `a document of a batch of ${batch} / the same by Packer.toBuffer`,
      target: 0.3,
      ratio: times.ours / times.plain,
    },
  ]
}
