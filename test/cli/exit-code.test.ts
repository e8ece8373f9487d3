import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

/** One error (a.txt), two warnings (b.txt), nothing (c.txt). */
const FILES = {
  'a.txt': LETTER_WITH_COLON,
  'b.txt': LETTER_WITH_COLON,
  'b2.txt': LETTER_WITH_COLON,
  'c.txt': LETTER,
  'dvk.config.yaml': 'theo_tep: [{ tep: "b*.txt", quy_tac: { so-ky-hieu/*: warning } }]\nquy_tac: { kho/*: off }\n',
}
const ERROR = ['a.txt']
const WARNINGS = ['b.txt', 'b2.txt']
const NOTHING = ['c.txt']

describe('the exit code of dvk lint', () => {
  it.each([
    { files: WARNINGS, options: [], code: 0 },
    { files: WARNINGS, options: ['--fail-on', 'warning'], code: 1 },
    { files: WARNINGS, options: ['--max-warnings', '2'], code: 0 },
    { files: NOTHING, options: ['--max-warnings', '0'], code: 0 },
    { files: ERROR, options: ['--max-warnings', '5'], code: 1 },
    { files: WARNINGS, options: ['--warning-exit-code', '3'], code: 3 },
    { files: NOTHING, options: ['--warning-exit-code', '3'], code: 0 },
    { files: [...ERROR, ...WARNINGS], options: ['--warning-exit-code', '3'], code: 1 },
    { files: WARNINGS, options: ['--warning-exit-code', '3', '--max-warnings', '2'], code: 3 },
    { files: [...ERROR, ...WARNINGS], options: ['--exit-zero'], code: 0 },
    { files: [...WARNINGS, 'khong-co.txt'], options: ['--exit-zero'], code: 2 },
    { files: [...WARNINGS, 'khong-co.txt'], options: ['--warning-exit-code', '3'], code: 2 },
  ])('is $code for $files with $options', async ({ files, options, code }) => {
    const outcome = await runDvk(['lint', ...options, ...files], { cwd: folderWith(FILES) })
    expect({ code: outcome.code, stderr: outcome.stderr }).toEqual({ code, stderr: '' })
  })

  it('is 1 for too many warnings, and says so', async () => {
    const args = ['lint', '--max-warnings', '1', '--warning-exit-code', '3', ...WARNINGS]
    expect(await runDvk(args, { cwd: folderWith(FILES) })).toMatchObject({
      code: 1,
      stderr: 'dvk: 2 cảnh báo, quá --max-warnings 1\n',
    })
  })

  it.each([
    [['--exit-zero', '--fail-on', 'error'], '«--exit-zero» cùng với «--fail-on <severity>»'],
    [['--exit-zero', '--max-warnings', '0'], '«--exit-zero» cùng với «--max-warnings <n>»'],
    [['--warning-exit-code', '3', '--exit-zero'], '«--exit-zero» cùng với «--warning-exit-code <n>»'],
    [['--fail-on', 'warning', '--max-warnings', '3'], '«--max-warnings» cùng với «--fail-on warning»'],
    [['--fail-on', 'info', '--warning-exit-code', '3'], '«--warning-exit-code» cùng với «--fail-on info»'],
    [['--quiet', '--fail-on', 'warning'], '«--quiet» cùng với «--fail-on warning»'],
    [['--max-warnings', 'ba'], '--max-warnings cần một số nguyên từ 0 trở lên, đã thấy «ba»'],
    [['--max-warnings', '-1'], '--max-warnings cần một số nguyên từ 0 trở lên, đã thấy «-1»'],
    [['--warning-exit-code', '256'], '--warning-exit-code cần một số nguyên từ 0 đến 255, đã thấy «256»'],
  ])('is 2 with one sentence where options make no sense: %j', async (options, says) => {
    for (const command of ['lint', 'check-facts']) {
      const { code, stdout, stderr } = await runDvk([command, ...options, 'a.txt'], { cwd: folderWith(FILES) })
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
      expect(stderr).toContain(says)
    }
  })
})

describe('--quiet', () => {
  it('tells errors only, in every report', async () => {
    const cwd = folderWith(FILES)
    const { code, stdout } = await runDvk(['lint', '--quiet', ...ERROR, ...WARNINGS], { cwd })
    expect(code).toBe(1)
    expect(stdout).not.toContain('cảnh báo')
    expect(stdout).toMatch(/✖ 1 lỗi trong 3 tệp\n  1 chỗ có thể sửa bằng --fix\n$/)
    const json = await runDvk(['lint', '--quiet', '-f', 'json', ...ERROR, ...WARNINGS], { cwd })
    expect(JSON.parse(json.stdout).findings.map(({ file }: { file: string }) => file)).toEqual(ERROR)
  })

  it('does not say that there is nothing to mend', async () => {
    const { code, stdout } = await runDvk(['lint', '--quiet', ...WARNINGS], { cwd: folderWith(FILES) })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✔ 2 tệp, không có lỗi\n' })
  })

  it('counts what it does not tell', async () => {
    const args = ['lint', '--quiet', '--max-warnings', '1', ...WARNINGS]
    expect(await runDvk(args, { cwd: folderWith(FILES) })).toMatchObject({
      code: 1,
      stderr: 'dvk: 2 cảnh báo, quá --max-warnings 1\n',
    })
  })
})
