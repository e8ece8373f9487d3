// Prints what dvk costs as ratios to what it cannot do without, measured in one run. It judges nothing: a ratio over its
// target is marked for people to look at, on a machine that is not busy with other things.
//   npm run bench                 npm run bench -- --smoke (few rounds: does it run at all?)
import { existsSync } from 'node:fs'
import { printRows } from './print-rows.mjs'

if (!existsSync('dist/cli/main.cjs')) {
  console.error('dist/ is missing: npm run build')
  process.exit(2)
}

const { drafting } = await import('./drafting.mjs')
const { linting } = await import('./linting.mjs')
const { reading } = await import('./reading.mjs')
const { startup } = await import('./startup.mjs')

const smoke = process.argv.includes('--smoke')
const yaml = 'examples/cong-van-2026.yaml'

const rows = [
  ...(await startup({ yaml, rounds: smoke ? 3 : 31 })),
  // Before drafting, whose bundler leaves much behind in memory.
  ...(await linting({ yaml, rounds: smoke ? 20 : 2000 })),
  ...(await drafting({ yaml, rounds: smoke ? 1 : 5, batch: smoke ? 20 : 500 })),
  ...(await reading({ rounds: smoke ? 1 : 9 })),
]

printRows(rows)
