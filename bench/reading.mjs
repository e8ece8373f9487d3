// What reading and judging real Word files costs, as a multiple of unpacking and parsing the parts that are read, and of
// reading them as dvk does (formatting resolved, components told apart) without any rule.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { bundle } from '../src/build/bundle.mjs'
import { medians } from './ratio.mjs'

/** Real Word files to measure with; they are no part of the project. */
const CORPUS = '../shared/corpus/docx'

/** Rounds until the engine has compiled what runs. */
const WARM_UP = 12

/** @param {{ rounds: number }} options */
export const reading = async ({ rounds }) => {
  if (!existsSync(CORPUS)) {
    console.error('reading Word files is not measured: there are none to measure with')
    return []
  }
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  await bundle({ input: { bench: 'bench/bare-reader.ts' }, format: 'es', outDir: folder })
  const dvk = await import(pathToFileURL(join(folder, 'bench.js')).href)
  const files = readdirSync(CORPUS)
    .map((name) => join(CORPUS, name))
    .map((path) => ({ path, parts: dvk.partsRead(readFileSync(path)) }))
  const options = { standard: null, language: 'vi', final: false }
  const times = await medians(
    {
      lint: async () => {
        for (const { path } of files) dvk.lintFile(await dvk.readDocument(path, readFileSync(path), options), options)
      },
      read: async () => {
        for (const { path } of files) await dvk.readDocument(path, readFileSync(path), options)
      },
      bare: () => {
        for (const { path, parts } of files) dvk.readBarely(readFileSync(path), parts)
      },
    },
    rounds,
    WARM_UP,
  )
  rmSync(folder, { recursive: true })
  return [
    {
      what: `reading and judging ${files.length} Word files / unpacking and parsing the same parts`,
      target: 1.6,
      ratio: times.lint / times.bare,
    },
    {
      what: `reading and judging ${files.length} Word files / reading them without any rule`,
      target: 1.6,
      ratio: times.lint / times.read,
    },
  ]
}
