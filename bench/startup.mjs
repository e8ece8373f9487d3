// How long the commands take, as multiples of a Node process that does nothing.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { medians } from './ratio.mjs'

const node = (...args) => {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], encoding: 'utf8' })
  if (status !== 0) throw new Error(`node ${args.join(' ')}: exit ${status}\n${stderr}`)
}

/** @param {{ yaml: string, rounds: number }} options `yaml`: path of a document without errors */
export const startup = async ({ yaml, rounds }) => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-bench-'))
  const docx = join(folder, 'van-ban.docx')
  const times = await medians(
    {
      empty: () => node('-e', ''),
      version: () => node('bin/dvk.js', '--version'),
      lint: () => node('bin/dvk.js', 'lint', yaml),
      draft: () => node('bin/dvk.js', 'draft', yaml, '-o', docx),
    },
    rounds,
  )
  rmSync(folder, { recursive: true })
  return [
    { what: 'dvk --version / an empty Node process', target: 1.3, ratio: times.version / times.empty },
    { what: 'dvk lint one.yaml / an empty Node process', target: 2.0, ratio: times.lint / times.empty },
    { what: 'dvk draft one.yaml / an empty Node process', target: 3.0, ratio: times.draft / times.empty },
  ]
}
