// What reading and judging a YAML costs, as a multiple of parsing it.
import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { lintFile, readDocument } from '../dist/api/index.js'
import { medians } from './ratio.mjs'

/** Documents in one measured task: one alone is too short for the clock. */
const BATCH = 20

/** @param {{ yaml: string, rounds: number }} options */
export const linting = async ({ yaml, rounds }) => {
  const bytes = readFileSync(yaml)
  const text = bytes.toString('utf8')
  const options = { standard: null, language: 'vi', final: false }
  const times = await medians(
    {
      parse: () => {
        for (let count = 0; count < BATCH; count++) parseDocument(text)
      },
      lint: async () => {
        for (let count = 0; count < BATCH; count++)
          lintFile(await readDocument('van-ban.yaml', bytes, options), options)
      },
    },
    rounds,
  )
  return [
    { what: 'reading and judging a YAML / yaml.parseDocument of it', target: 3.0, ratio: times.lint / times.parse },
  ]
}
