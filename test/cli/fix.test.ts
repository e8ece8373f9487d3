import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { draft, LETTER as LETTER_YAML } from '../draft/drafted.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const lint = (cwd: string, ...args: readonly string[]) => runDvk(['lint', '--no-config', ...args], { cwd })

const contentOf = (folder: string, name: string): string => readFileSync(join(folder, name), 'utf8')

/** A right công văn but for a colon before its number. */
const withColon = (...settings: readonly string[]): Uint8Array => {
  const parts = unzipSync(draft(LETTER_YAML))
  const change = (part: string, old: string, text: string): void => {
    parts[part] = strToU8(
      Buffer.from(parts[part] ?? [])
        .toString('utf8')
        .replace(old, text),
    )
  }
  change('word/document.xml', '>Số ', '>Số: ')
  change('word/settings.xml', '</w:settings>', `${settings.join('')}</w:settings>`)
  return zipSync(parts)
}

describe('dvk lint --fix', () => {
  it('mends files and tells what is left', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER })
    const { code, stdout, stderr } = await lint(cwd, '--fix', '.')
    expect({ code, stderr }).toEqual({ code: 0, stderr: 'dvk: đã sửa 1 chỗ trong 1 tệp\n' })
    expect(stdout).toContain('2 tệp, không có gì phải sửa')
    expect(contentOf(cwd, 'a.txt')).toBe(LETTER)
    expect(contentOf(cwd, 'a.txt.bak')).toBe(LETTER_WITH_COLON)
    expect(existsSync(join(cwd, 'b.txt.bak'))).toBe(false)
  })

  it('writes what it reads from standard input to standard output, and the report beside it', async () => {
    const { stdout, stderr } = await runDvk(['lint', '--no-config', '--fix', '-'], { stdin: LETTER_WITH_COLON })
    expect(stdout).toBe(LETTER)
    expect(stderr).toContain('1 tệp, không có gì phải sửa')
  })

  it('says what was mended before it was stopped', async () => {
    let stop: ((exitCode: number) => void) | null = null
    const told: string[] = []
    const output = { isTTY: false, columns: undefined }
    const code = await main(['lint', '--no-config', '--fix', '-', join(folderWith({ 'b.txt': LETTER }), 'b.txt')], {
      stdin: (async function* () {
        yield Buffer.from(LETTER_WITH_COLON)
      })(),
      stdout: { ...output, write: () => stop?.(130) },
      stderr: { ...output, write: (chunk) => void told.push(String(chunk)) },
      env: {},
      cwd: '/',
      onInterrupt(listener) {
        stop = listener
        return () => {}
      },
    })
    expect({ code, told: told.join('') }).toEqual({
      code: 130,
      told: 'dvk: đã sửa 1 chỗ trong 1 tệp\ndvk: đã dừng theo yêu cầu; chưa nêu kết quả nào\n',
    })
  })

  it('passes on from standard input what it cannot read', async () => {
    const stdin = Buffer.from([0, 1, 2])
    const { code, stdout } = await runDvk(['lint', '--no-config', '--fix-only', '-'], { stdin })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '\0\x01\x02' })
  })

  it('says why a Word file is left alone', async () => {
    const docx = withColon('<w:documentProtection w:edit="readOnly" w:enforcement="1"/>')
    const cwd = folderWith({ 'a.docx': docx })
    const { stdout } = await lint(cwd, '--fix', '-f', 'oneline', 'a.docx')
    expect(stdout).toContain('Không tự sửa tệp này: tệp được bảo vệ')
    expect(stdout).toContain('[so-ky-hieu/dau-hai-cham]')
    expect(readFileSync(join(cwd, 'a.docx'))).toEqual(Buffer.from(docx))
  })

  it('mends no rule that the configuration turns off', async () => {
    const config = 'quy_tac:\n  so-ky-hieu/dau-hai-cham: off\n'
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'dvk.config.yaml': config })
    const { code, stdout } = await runDvk(['lint', '--fix', 'a.txt'], { cwd })
    expect({ code, stdout }).toEqual({ code: 0, stdout: '✔ 1 tệp, không có gì phải sửa\n' })
    expect(contentOf(cwd, 'a.txt')).toBe(LETTER_WITH_COLON)
  })

  it('goes on behind a file that cannot be read', async () => {
    const cwd = folderWith({ 'a.txt': new Uint8Array(), 'b.txt': LETTER_WITH_COLON })
    const { code, stdout, stderr } = await lint(cwd, '--fix-only', 'a.txt', 'b.txt')
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toContain('«a.txt» là tệp rỗng')
    expect(contentOf(cwd, 'b.txt')).toBe(LETTER)
  })
})

describe('without --fix', () => {
  it('a report says what could be mended', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const { stdout } = await lint(cwd, 'a.txt')
    expect(stdout).toContain('I.3.2.1 · --fix\n')
    expect(stdout).toMatch(/1 chỗ có thể sửa bằng --fix\n$/)
  })

  it('JSON has the edits', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON })
    const [{ fix }] = JSON.parse((await lint(cwd, '-f', 'json', 'a.txt')).stdout).findings
    expect(fix).toEqual({ safety: 'safe', edits: [{ line: 4, column: 3, endLine: 4, endColumn: 4, text: '' }] })
  })
})

describe('dvk lint --diff', () => {
  it('shows the printed lines of a .docx that would change', async () => {
    const cwd = folderWith({ 'a.docx': withColon() })
    const { code, stdout } = await lint(cwd, '--diff', 'a.docx')
    expect(code).toBe(1)
    expect(stdout).toContain('--- a/a.docx\n+++ b/a.docx\n')
    expect(stdout).toContain('\n-Số: 12-CV/ĐU\n+Số 12-CV/ĐU\n')
  })

  it('says nothing where nothing would change', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    expect(await lint(cwd, '--diff', 'a.txt')).toEqual({ code: 0, stdout: '', stderr: '' })
  })
})
