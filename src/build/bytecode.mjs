// Runs commands as users do and keeps the bytecode of all that ran, for bin/load.js.
//   node src/build/bytecode.mjs <the built main.cjs>
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import loader from '../../bin/load.js'

const folder = mkdtempSync(join(tmpdir(), 'dvk-build-'))
const silent = { write: () => {}, isTTY: false, columns: undefined }
const io = { stdin: process.stdin, stdout: silent, stderr: silent, env: {}, cwd: folder }

const { main } = loader.load(process.argv[2])
for (const args of [
  ['new', 'cong-van', 'a.yaml'],
  ['lint', 'a.yaml'],
  ['draft', '--no-lint', 'a.yaml'],
  // Once more, over what it has written.
  ['draft', '--no-lint', 'a.yaml'],
  ['lint', '--format', 'json', 'a.docx'],
]) {
  const code = await main(args, io)
  if (code > 1) throw new Error(`dvk ${args.join(' ')}: exit ${code}`)
}
rmSync(folder, { recursive: true })

for (const [file, script] of loader.scripts) writeFileSync(loader.bytecodePath(file), script.createCachedData())
