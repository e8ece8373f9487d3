import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { version } from '../../package.json'
import { draftDocument } from '../../src/draft/draft.ts'
import { standardOf } from '../../src/lint/lint.ts'
import { readDocument } from '../../src/read/read-document.ts'
import { REPORT_FORMAT_NAMES, REPORT_FORMATS } from '../../src/report/report-formats.ts'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'

const BIN = resolve('bin/dvk.js')

const dvk = (
  args: readonly string[],
  options: { readonly cwd?: string; readonly input?: string; readonly bin?: string } = {},
) =>
  spawnSync(process.execPath, [options.bin ?? BIN, ...args], {
    encoding: 'utf8',
    cwd: options.cwd,
    input: options.input,
  })

describe('bin/dvk.js', () => {
  it('runs what was built', () => {
    expect(dvk(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' })
  })

  it('reads a pipe and hands on the exit code', () => {
    const { status, stdout } = dvk(['lint', '-f', 'json', '--stdin-filename', 'a.txt', '-'], {
      input: LETTER_WITH_COLON,
    })
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({ summary: { files: 1, error: 1 } })
  })

  it.each(REPORT_FORMAT_NAMES)('reports in %s, printed and in a file alike', (format) => {
    const cwd = folderWith({ 'công văn.txt': LETTER_WITH_COLON })
    const printed = dvk(['lint', '-f', format, 'công văn.txt'], { cwd })
    expect(printed).toMatchObject({ status: 1, stderr: '' })
    expect(printed.stdout).toMatch(REPORT_FORMATS[format].own)
    expect(printed.stdout).toContain('so-ky-hieu/dau-hai-cham')
    const written = dvk(['lint', '-f', `${format}:kết quả/a.out`, 'công văn.txt'], { cwd })
    expect(written).toMatchObject({ status: 1, stdout: '', stderr: '' })
    expect(readFileSync(join(cwd, 'kết quả/a.out'), 'utf8')).toBe(printed.stdout)
  })

  it('without dist/ says which command builds it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dvk-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    cpSync('bin', join(folder, 'bin'), { recursive: true })
    cpSync('package.json', join(folder, 'package.json'))
    const { status, stdout, stderr } = dvk(['lint'], { bin: join(folder, 'bin/dvk.js') })
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toMatch(/^dvk chưa được dựng.*npm run build.*not built.*\n$/)
  })

  it('starts with the bytecode of the build', () => {
    const script = `const { load, scripts } = require(process.argv[1])
      load(process.argv[2])
      console.log([...scripts.values()].map((script) => script.cachedDataRejected).join())`
    const args = ['-e', script, resolve('bin/load.js'), resolve('dist/cli/main.cjs')]
    expect(spawnSync(process.execPath, args, { encoding: 'utf8' })).toMatchObject({ status: 0, stdout: 'false\n' })
  })

  it('drafts with the parts packed by the build the same bytes as without', async () => {
    const yaml = readFileSync('examples/ke-hoach-2026.yaml')
    const { documents } = await readDocument('ke-hoach.yaml', yaml, { standard: null })
    const [document] = documents
    const standard = document && standardOf(document, null)
    if (!document || !standard) throw new Error('the example is not read')
    const folder = mkdtempSync(join(tmpdir(), 'dvk-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    writeFileSync(join(folder, 'ke-hoach.yaml'), yaml)
    expect(dvk(['draft', 'ke-hoach.yaml'], { cwd: folder })).toMatchObject({ status: 0, stderr: '' })
    const shipped = readFileSync(join(folder, 'ke-hoach.docx'))
    expect(shipped.equals(draftDocument(document, standard))).toBe(true)
  })

  it('starts without it where it is of another Node', () => {
    const folder = mkdtempSync(join(tmpdir(), 'dvk-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    for (const name of ['bin', 'dist', 'package.json']) cpSync(name, join(folder, name), { recursive: true })
    const files = readdirSync(join(folder, 'dist/cli')).filter((name) => name.endsWith('.bytecode'))
    expect(files.length).toBeGreaterThan(1)
    for (const name of files) writeFileSync(join(folder, 'dist/cli', name), 'other')
    expect(dvk(['--help'], { bin: join(folder, 'bin/dvk.js') })).toMatchObject({ status: 0, stderr: '' })
  })

  it('is silent where the reader of its output has gone', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const child = spawn(process.execPath, [BIN, 'lint', 'a.txt'], { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    let stderr = ''
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
    })
    const status = await new Promise((ended) => child.on('close', ended))
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  })

  it('writes a long result whole into a slow pipe', async () => {
    const name = `${'a'.repeat(200)}.txt`
    const args = Array.from({ length: 1500 }, (_, index) => `${index}${name}`)
    const child = spawn(process.execPath, [BIN, 'inspect', '-f', 'json', ...args], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    await new Promise((later) => setTimeout(later, 300))
    const chunks: Buffer[] = []
    for await (const chunk of child.stdout) chunks.push(chunk)
    expect(JSON.parse(Buffer.concat(chunks).toString())).toHaveLength(args.length)
  })

  it.runIf(process.platform === 'linux')('tells of a full disk in one sentence', () => {
    const full = openSync('/dev/full', 'w')
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { status, stderr } = spawnSync(process.execPath, [BIN, 'lint', 'a.txt'], {
      encoding: 'utf8',
      cwd,
      stdio: ['ignore', full, 'pipe'],
    })
    expect(status).toBe(2)
    expect(stderr).toMatch(/^dvk: .*ENOSPC.*\n$/)
  })

  it('stops at once on Ctrl-C, as a shell expects it', async () => {
    const child = spawn(process.execPath, [BIN, 'lint', '-'], { stdio: ['pipe', 'ignore', 'ignore'] })
    child.kill('SIGINT')
    const signal = await new Promise((ended) => child.on('close', (_code, by) => ended(by)))
    expect(signal).toBe('SIGINT')
  })
})
