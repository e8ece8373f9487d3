// What reading and judging a YAML costs, as a multiple of parsing it. Both take turns, one document each, as they do in a
// linter: the same document parsed again and again would find all it needs in the caches of the processor. What is counted
// comes after both have been compiled; how long a command takes that begins with nothing compiled is told by startup.mjs.
import { readFileSync } from 'node:fs'
import { parseDocument } from 'yaml'
import { lintRead, readDocument } from '../dist/api/index.js'
import { medians } from './ratio.mjs'

/** @param {{ yaml: string, rounds: number }} options */
export const linting = async ({ yaml, rounds }) => {
  const bytes = readFileSync(yaml)
  const text = bytes.toString('utf8')
  const options = { standard: null, language: 'vi', final: false }
  const times = await medians(
    {
      parse: () => parseDocument(text),
      lint: async () => lintRead(await readDocument('van-ban.yaml', bytes, options), options),
    },
    rounds,
    rounds,
  )
  return [
    { what: 'reading and judging a YAML / yaml.parseDocument of it', target: 3.0, ratio: times.lint / times.parse },
  ]
}
