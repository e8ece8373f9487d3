import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { copyFileSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { jobsOf } from '../../src/cli/jobs.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const ROOT = join(import.meta.dirname, '../..')
const BIN = join(ROOT, 'bin/dvk.js')

const dvk = (args: readonly string[], cwd: string) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], { cwd, encoding: 'utf8' })
  return { status, stdout, stderr }
}

/** Each test runs several processes with several threads. */
const PATIENCE = { timeout: 300_000 }

/** Documents of every kind, files that are none, one that cannot be read, one that is left out, settings of some files. */
const mixed = (): string => {
  const letter = (index: number): string => LETTER_WITH_COLON.replace('hội nghị sơ kết', `việc thứ ${index}`)
  const letters = Array.from({ length: 30 }, (_, index) => [`${index % 3}/${index}.txt`, letter(index)] as const)
  const cwd = folderWith({
    ...Object.fromEntries(letters),
    'dvk.config.yaml': 'bo_qua: [bo/]\ntheo_tep:\n  - tep: [1/]\n    quy_tac: { so-ky-hieu/*: off, kho/*: error }\n',
    'README.md': 'Ghi chép',
    'hong.docx': 'PK hỏng',
    'bo/a.txt': LETTER,
  })
  const examples = readdirSync(join(ROOT, 'examples')).filter((name) => name.endsWith('.yaml'))
  for (const name of examples) copyFileSync(join(ROOT, 'examples', name), join(cwd, name))
  return cwd
}

describe('dvk lint --jobs', () => {
  it.each(['json', 'stylish'])('says the same with any number of threads: %s', PATIENCE, (format) => {
    const cwd = mixed()
    const one = dvk(['lint', '--jobs', '1', '-f', format], cwd)
    expect(one.status).toBe(2)
    expect(one.stdout).toContain('kho/trung-so')
    for (const jobs of ['2', '4', 'auto']) expect(dvk(['lint', '--jobs', jobs, '-f', format], cwd)).toEqual(one)
  })

  it('fills the cache and reads from it', PATIENCE, () => {
    const cwd = mixed()
    const one = dvk(['lint', '--jobs', '1', '-f', 'json'], cwd)
    for (let run = 0; run < 2; run++) expect(dvk(['lint', '--jobs', '2', '--cache', '-f', 'json'], cwd)).toEqual(one)
  })

  it('writes the same facts', PATIENCE, () => {
    const cwd = mixed()
    const facts = ['1', '2'].map((jobs) => {
      dvk(['lint', '--jobs', jobs, '--facts', `${jobs}.ndjson`], cwd)
      return readFileSync(join(cwd, `${jobs}.ndjson`), 'utf8')
    })
    expect(facts[1]).toBe(facts[0])
  })

  it('uses the options of the command line in every thread', PATIENCE, () => {
    const cwd = folderWith({ 'a.txt': LETTER.replace('12-', ' -'), 'b.txt': LETTER_WITH_COLON })
    const args = ['lint', '--final', '--lang', 'en', '--standard', 'hd36-2018', '--no-config', '-f', 'json']
    expect(dvk([...args, '--jobs', '2'], cwd)).toEqual(dvk([...args, '--jobs', '1'], cwd))
  })

  it('does not begin with threads for a few files unless it is told to', () => {
    expect(jobsOf().after).toBeGreaterThan(0)
    expect(jobsOf('3')).toEqual({ threads: 3, after: 0 })
  })

  it.each(['0', '-1', '1.5', 'nhiều', '100'])('refuses --jobs %s', async (jobs) => {
    const { code, stderr } = await runDvk(['lint', `--jobs=${jobs}`], { cwd: folderWith({}) })
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: `dvk: --jobs cần «auto» hoặc một số nguyên từ 1 đến 99, đã thấy «${jobs}»\n`,
    })
  })
})

describe.skipIf(process.platform === 'win32')('dvk lint that is stopped', () => {
  it.each([
    ['SIGINT', 130, '1'],
    ['SIGTERM', 143, '1'],
    ['SIGINT', 130, '2'],
  ] as const)('by %s ends with %i and writes nothing, with --jobs %s', PATIENCE, async (signal, code, jobs) => {
    const letters = Array.from({ length: 5000 }, (_, index) => [`${index}.txt`, LETTER_WITH_COLON] as const)
    const cwd = folderWith(Object.fromEntries(letters))
    const args = [BIN, 'lint', '--jobs', jobs, '-f', 'json:kq.json', '--facts', 'du-kien.ndjson', '--cache']
    const child = spawn(process.execPath, args, { cwd })
    let stderr = ''
    child.stderr.on('data', (chunk) => {
      stderr += chunk
    })
    // The cache is opened just before the first file is judged.
    while (!existsSync(join(cwd, '.dvk-cache/CACHEDIR.TAG'))) await sleep(20)
    await sleep(1000)
    child.kill(signal)
    const [status, by] = await once(child, 'close')
    expect({ status, by }).toEqual({ status: code, by: null })
    expect(stderr).toBe('dvk: đã dừng theo yêu cầu; chưa nêu kết quả nào\n')
    expect(readdirSync(cwd).filter((name) => !name.endsWith('.txt'))).toEqual(['.dvk-cache'])
    expect(readdirSync(join(cwd, '.dvk-cache')).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })
})
