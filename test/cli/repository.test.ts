import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

/** The same number again, five days later, about something else. */
const SAME_NUMBER = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')
const TWICE = 'kho/trung-so'

interface Told {
  readonly file: string
  readonly line: number
  readonly column: number
  readonly endColumn: number
  readonly ruleId: string
  readonly message: string
}

const told = (stdout: string): readonly Told[] => {
  const report: { readonly findings: readonly Told[] } = JSON.parse(stdout)
  return report.findings
}

const ofRepository = (stdout: string): readonly (readonly [string, string])[] =>
  told(stdout)
    .filter(({ ruleId }) => ruleId.startsWith('kho/'))
    .map(({ file, ruleId }) => [file, ruleId])

describe('dvk lint of several files', () => {
  it('checks them against each other and names both files', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': SAME_NUMBER })
    const { stdout } = await runDvk(['lint', '-f', 'json'], { cwd })
    expect(ofRepository(stdout)).toEqual([['b.txt', TWICE]])
    const finding = told(stdout).find(({ ruleId }) => ruleId === TWICE)
    expect(finding).toMatchObject({ line: 4, column: 4, endColumn: 12 })
    expect(finding?.message).toContain('a.txt')
    const named = await runDvk(['lint', '-f', 'json', 'a.txt', 'b.txt'], { cwd })
    expect(ofRepository(named.stdout)).toEqual([['b.txt', TWICE]])
  })

  it('leaves unrelated documents alone', async () => {
    const other = LETTER.replace('XÃ AN HOÀ', 'XÃ PHÚ LỘC')
    const { stdout, code } = await runDvk(['lint', '-f', 'json', '--final'], {
      cwd: folderWith({ 'a.txt': LETTER, 'b.txt': other }),
    })
    expect(ofRepository(stdout)).toEqual([])
    expect(code).toBe(0)
  })

  it('knows the terms of office of dvk.config.yaml', async () => {
    const files = { 'a.txt': LETTER, 'b.txt': SAME_NUMBER }
    const inTwoTerms = 'nhiem_ky:\n  - tu: 2026-06-18\n  - tu: 2021-06-01\n'
    const apart = await runDvk(['lint', '-f', 'json'], { cwd: folderWith({ ...files, 'dvk.config.yaml': inTwoTerms }) })
    expect(ofRepository(apart.stdout)).toEqual([])
    const cwd = folderWith({ ...files, 'dvk.config.yaml': 'nhiem_ky:\n  - tu: 2025-08-01\n' })
    expect((await runDvk(['lint', '-f', 'json'], { cwd })).code).toBe(1)
  })

  it('shows the line of every finding, as of one file', async () => {
    const wrong = LETTER.replace('Số 12', 'Số: 12')
    const cwd = folderWith({ 'a.txt': wrong, 'b/c.txt': LETTER.replace('XÃ AN HOÀ', 'XÃ PHÚ LỘC') })
    const alone = await runDvk(['lint', 'a.txt'], { cwd })
    const among = await runDvk(['lint', '.'], { cwd })
    expect(alone.stdout).toContain('│ Số: 12-CV/ĐU')
    expect(among.stdout).toContain(alone.stdout.slice(0, alone.stdout.lastIndexOf('\n\n')))
  })
})

describe('dvk lint --facts and dvk check-facts', () => {
  it('join what was checked apart', async () => {
    const cwd = folderWith({ 'a/a.txt': LETTER, 'b/b.txt': SAME_NUMBER })
    for (const name of ['a', 'b']) {
      const { code, stdout } = await runDvk(['lint', '--facts', `${name}.ndjson`, '-f', 'json', name], { cwd })
      expect([code, ofRepository(stdout)]).toEqual([0, []])
    }
    const { stdout, stderr, code } = await runDvk(['check-facts', '-f', 'json', 'a.ndjson', 'b.ndjson'], { cwd })
    expect(ofRepository(stdout)).toEqual([['b/b.txt', TWICE]])
    expect(JSON.parse(stdout).summary.files).toBe(2)
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect((await runDvk(['check-facts', '--fail-on', 'warning', 'a.ndjson', 'b.ndjson'], { cwd })).code).toBe(1)
  })

  it('write facts of one file too, and nothing where lint does not come to its end', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b/dvk.config.yaml': 'sai: 1\n', 'b/b.txt': LETTER })
    await runDvk(['lint', '--facts', 'a.ndjson', 'a.txt'], { cwd })
    expect(readFileSync(join(cwd, 'a.ndjson'), 'utf8')).toMatch(/^\{"version":1,"file":"a\.txt",.*\}\n$/)
    expect((await runDvk(['lint', '--facts', 'b.ndjson', '.'], { cwd })).code).toBe(2)
    expect(readdirSync(cwd).sort()).toEqual(['a.ndjson', 'a.txt', 'b'])
  })

  it('is 2 where facts cannot be written', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, stderr, stdout } = await runDvk(['lint', '--facts', 'a.txt/b.ndjson', 'a.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('không ghi được «a.txt/b.ndjson»')
  })

  it.each([
    ['a document', 'b.txt', 'không phải kết quả cùng dạng do dvk ghi'],
    ['a link', 'c.ndjson', 'đây là liên kết tới tệp khác'],
    ['a device', '/dev/null', 'đây không phải là tệp thường'],
    ['a folder', 'thu-muc', 'đây là thư mục'],
    ['no file', '', '--facts cần tên một tệp'],
    ['standard output', '-', '--facts cần tên một tệp'],
  ])('writes no facts over %s', async (_, target, reason) => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER, 'thu-muc/d.txt': '' })
    symlinkSync('b.txt', join(cwd, 'c.ndjson'))
    const { code, stdout, stderr } = await runDvk(['lint', '--facts', target, 'a.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain(reason)
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(LETTER)
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'b.txt', 'c.ndjson', 'thu-muc'])
  })

  it('is 2 where there is no room to put them aside', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    vi.stubEnv('TMPDIR', join(cwd, 'khong-co'))
    const { code, stderr } = await runDvk(['lint', '--facts', 'a.ndjson', 'a.txt'], { cwd })
    vi.unstubAllEnvs()
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dvk: không ghi được «.*khong-co»: không có thư mục này/)
  })

  it('takes a file that stands in two files of facts for one', async () => {
    const body = (name: string): string => LETTER.replace('XÃ AN HOÀ', name)
    const files = Object.fromEntries(['b', 'c', 'd', 'e'].map((name) => [`${name}.txt`, body('XÃ AN HÒA')]))
    const cwd = folderWith({ ...files, 'a.txt': body('XÃ AN HOA') })
    await runDvk(['lint', '--facts', 'a.ndjson', '.'], { cwd })
    const once = await runDvk(['check-facts', '-f', 'oneline', 'a.ndjson'], { cwd })
    expect(once.stdout).toContain('kho/ten-co-quan-khac')
    expect((await runDvk(['check-facts', '-f', 'oneline', 'a.ndjson', 'a.ndjson'], { cwd })).stdout).toBe(once.stdout)
  })

  it('writes facts over older ones, and over another file with --force', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER })
    for (const args of [['x.ndjson'], ['x.ndjson'], ['b.txt', '--force']]) {
      expect((await runDvk(['lint', 'a.txt', '--facts', ...args], { cwd })).code).toBe(0)
    }
    expect(readFileSync(join(cwd, 'b.txt'), 'utf8')).toBe(readFileSync(join(cwd, 'x.ndjson'), 'utf8'))
  })

  it.each([
    ['cut off', (facts: string) => facts.slice(0, -20), /^dvk: x\.ndjson:2: .*bị cắt hoặc bị sửa/],
    [
      'edited',
      (facts: string) => facts.replace('"number":12', '"number":"12"'),
      /^dvk: x\.ndjson:1: .*documents\/0\/number/,
    ],
    [
      'of another version',
      (facts: string) => facts.replace('"version":1', '"version":9'),
      /^dvk: x\.ndjson:1: .*phiên bản 9/,
    ],
    ['of one line without end', () => `{"version":1,"file":"${'a'.repeat(2 ** 25)}`, /^dvk: «x\.ndjson» không phải/],
    ['no text', () => Buffer.from([0xff, 0xfe, 0x0a]), /^dvk: «x\.ndjson» không phải là tệp dữ kiện/],
  ])('is 2 for facts that are %s, with file and line', async (_, damage, message) => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': SAME_NUMBER })
    await runDvk(['lint', '--facts', 'x.ndjson', '.'], { cwd })
    const damaged = folderWith({ 'x.ndjson': damage(readFileSync(join(cwd, 'x.ndjson'), 'utf8')) })
    const { code, stdout, stderr } = await runDvk(['check-facts', 'x.ndjson'], { cwd: damaged })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(message)
  })

  it('is 2 where there are no facts, as where there are no documents', async () => {
    const cwd = folderWith({ 'a.ndjson': '', 'b.ndjson': '\n\n', 'trong/a.pdf': '' })
    const { code, stdout, stderr } = await runDvk(['check-facts', 'a.ndjson', 'b.ndjson'], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '⚠ không có tệp nào để kiểm tra\n' })
    expect(stderr).toContain('không có dữ kiện của văn bản nào trong «a.ndjson, b.ndjson»')
    expect(await runDvk(['lint', 'trong'], { cwd })).toMatchObject({ code: 2, stdout })
  })

  it('is 2 for a file that is not there', async () => {
    const { code, stderr } = await runDvk(['check-facts', 'khong-co.ndjson'], { cwd: folderWith({}) })
    expect(code).toBe(2)
    expect(stderr).toContain('không đọc được «khong-co.ndjson»')
  })
})
