// Builds dist/: the command line, the public API and its types. It is put together beside and moved into place, so that what
// runs meanwhile finds either the old one or the new one.
import { spawnSync } from 'node:child_process'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { makeAhead } from './ahead.mjs'
import { bundle, root } from './bundle.mjs'
import { thirdPartyLicences } from './licences.mjs'

const dist = join(root, 'dist')
const made = join(root, `dist.${process.pid}`)
process.on('exit', () => rmSync(made, { recursive: true, force: true }))

const node = (...args) => {
  const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

const ahead = await makeAhead()
const bundles = [
  await bundle({
    input: { main: 'src/cli/main.ts', 'judge-worker': 'src/cli/judge-worker.ts' },
    format: 'cjs',
    outDir: join(made, 'cli'),
    ahead,
  }),
  await bundle({ input: { index: 'src/index.ts' }, format: 'es', outDir: join(made, 'api'), ahead }),
]
writeFileSync(join(made, 'THIRD-PARTY-LICENSES.txt'), thirdPartyLicences(bundles))

// Types only: whether the code holds is told by `npm run check`.
const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc')
node(tsc, '-p', 'tsconfig.types.json', '--outDir', join(made, 'types'))
node('src/build/bytecode.mjs', join(made, 'cli/main.cjs'))

rmSync(dist, { recursive: true, force: true })
renameSync(made, dist)
