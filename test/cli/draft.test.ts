import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { isOwnUnchanged } from '../../src/draft/package/fingerprint.ts'
import { readDocx } from '../../src/read/docx/read-docx.ts'
import { LETTER } from '../draft/drafted.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const YAML = stringify(LETTER)
/** Without the issuer: an error of form. */
const WRONG = stringify({ ...LETTER, co_quan: undefined })

describe('dvk draft', () => {
  it('writes beside the YAML and prints the path', async () => {
    const cwd = folderWith({ 'van-ban/a.yaml': YAML })
    const { code, stdout, stderr } = await runDvk(['draft', 'van-ban/a.yaml'], { cwd })
    expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: 'van-ban/a.docx\n', stderr: '' })
    expect(isOwnUnchanged(readFileSync(join(cwd, 'van-ban/a.docx')))).toBe(true)
    expect(readdirSync(join(cwd, 'van-ban')).sort()).toEqual(['a.docx', 'a.yaml'])
  })

  it('drafts again over its own work, not over that of others', async () => {
    const cwd = folderWith({ 'a.yaml': YAML })
    expect((await runDvk(['draft', 'a.yaml'], { cwd })).code).toBe(0)
    expect((await runDvk(['draft', 'a.yaml'], { cwd })).code).toBe(0)
    writeFileSync(join(cwd, 'a.docx'), 'PK của người khác')
    const refused = await runDvk(['draft', 'a.yaml'], { cwd })
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toMatch(/^dvk: không ghi được «a\.docx»: .*--force/)
    expect(readFileSync(join(cwd, 'a.docx'), 'utf8')).toBe('PK của người khác')
    expect((await runDvk(['draft', '--force', 'a.yaml'], { cwd })).code).toBe(0)
  })

  it('takes a name, a folder, and a folder that is not there yet', async () => {
    const cwd = folderWith({ 'a.yaml': YAML, 'b.yaml': YAML, 'san/': '' })
    expect((await runDvk(['draft', 'a.yaml', '-o', 'x.docx'], { cwd })).stdout).toBe('x.docx\n')
    expect((await runDvk(['draft', 'a.yaml', '-o', 'san'], { cwd })).stdout).toBe('san/a.docx\n')
    expect((await runDvk(['draft', 'a.yaml', 'b.yaml', '-o', 'moi/sau/'], { cwd })).stdout).toBe(
      'moi/sau/a.docx\nmoi/sau/b.docx\n',
    )
    expect(existsSync(join(cwd, 'moi/sau/b.docx'))).toBe(true)
  })

  it('writes to standard output, yet not onto a terminal', async () => {
    const cwd = folderWith({ 'a.yaml': YAML })
    const { code, stdout } = await runDvk(['draft', 'a.yaml', '-o', '-'], { cwd })
    expect({ code, start: stdout.slice(0, 2), files: readdirSync(cwd) }).toEqual({
      code: 0,
      start: 'PK',
      files: ['a.yaml'],
    })
    const onTerminal = await runDvk(['draft', 'a.yaml', '-o', '-'], { cwd, isTTY: true })
    expect(onTerminal).toMatchObject({ code: 2, stdout: '' })
    expect(onTerminal.stderr).toContain('không in tệp .docx ra màn hình')
  })

  it('reads a YAML from standard input', async () => {
    const { code, stdout } = await runDvk(['draft', '-'], { stdin: YAML })
    expect({ code, start: stdout.slice(0, 2) }).toEqual({ code: 0, start: 'PK' })
  })

  it('stops at errors, tells of them on standard error and goes on with the other files', async () => {
    const cwd = folderWith({ 'sai.yaml': WRONG, 'dung.yaml': YAML })
    const { code, stdout, stderr } = await runDvk(['draft', 'sai.yaml', 'dung.yaml'], { cwd })
    expect({ code, stdout }).toEqual({ code: 1, stdout: 'dung.docx\n' })
    expect(stderr).toContain('sai.yaml')
    expect(stderr).toContain('co-quan-ban-hanh/')
    expect(existsSync(join(cwd, 'sai.docx'))).toBe(false)
  })

  it('drafts in spite of errors with --no-lint, not in spite of a YAML that cannot be read', async () => {
    const cwd = folderWith({ 'sai.yaml': WRONG, 'hong.yaml': 'loai: cong-van\nso: [' })
    expect(await runDvk(['draft', '--no-lint', 'sai.yaml'], { cwd })).toMatchObject({ code: 0, stdout: 'sai.docx\n' })
    expect((await runDvk(['draft', 'hong.yaml'], { cwd })).code).toBe(1)
    const broken = await runDvk(['draft', '--no-lint', 'hong.yaml'], { cwd })
    expect(broken).toMatchObject({ code: 2, stdout: '' })
    expect(broken.stderr).toContain('hong.yaml')
  })

  it('drafts a blank number and date, unless it is to be final', async () => {
    const { so, ngay, ...blank } = LETTER
    const cwd = folderWith({ 'a.yaml': stringify(blank) })
    expect((await runDvk(['draft', 'a.yaml'], { cwd })).code).toBe(0)
    expect((await runDvk(['draft', '--final', 'a.yaml'], { cwd })).code).toBe(1)
  })

  it('only says what it would write with --dry-run', async () => {
    const cwd = folderWith({ 'a.yaml': YAML })
    expect(await runDvk(['draft', '--dry-run', 'a.yaml', '-o', 'moi/'], { cwd })).toMatchObject({
      code: 0,
      stdout: 'moi/a.docx\n',
    })
    expect(readdirSync(cwd)).toEqual(['a.yaml'])
  })

  it('uses the user’s template, checked before anything is read', async () => {
    const cwd = folderWith({
      'a.yaml': YAML,
      'mau.hbs': '<van-ban><noi-dung><doan>Mẫu riêng: {{loai}}</doan></noi-dung></van-ban>',
      'sai.hbs': '<van-ban>{{{loai}}}</van-ban>',
    })
    expect((await runDvk(['draft', '--template', 'mau.hbs', 'a.yaml'], { cwd })).code).toBe(0)
    const read = readDocx('a.docx', readFileSync(join(cwd, 'a.docx')))
    expect(read.documents[0]?.components.noi_dung?.text).toBe('Mẫu riêng: cong-van')
    const wrong = await runDvk(['draft', '--template', 'sai.hbs', 'khong-co.yaml'], { cwd })
    expect(wrong).toMatchObject({ code: 2, stdout: '' })
    expect(wrong.stderr).toContain('sai.hbs:1:10: không in nguyên văn')
    const missing = await runDvk(['draft', '--template', 'khong-co.hbs', 'a.yaml'], { cwd })
    expect(missing.stderr).toContain('không đọc được «khong-co.hbs»')
  })

  it('lays out by the standard that is asked for', async () => {
    const cwd = folderWith({ 'a.yaml': YAML })
    await runDvk(['draft', '--no-lint', '--standard', 'hd36-2018', 'a.yaml'], { cwd })
    const { components } = readDocx('a.docx', readFileSync(join(cwd, 'a.docx'))).documents[0] ?? {}
    // hd36-2018 separates recipients with commas.
    expect(components?.noi_nhan?.text).toContain('Như trên,')
  })

  it.each([
    [['a.yaml', 'b.yaml', '-o', 'x.docx'], 'chỉ nhận một văn bản'],
    [['a.yaml', '-o', 'a.pdf'], 'chỉ ghi tệp .docx'],
    [['a.yaml', '-o', 'a'], 'thêm «/» ở cuối'],
    [['a.yaml', '-o', 'b.yaml'], 'chỉ ghi tệp .docx'],
    [['a.yaml', '-o', 'b.yaml/x.docx'], 'ở chỗ của thư mục đã có một tệp cùng tên'],
    [['a.yaml', '-o', `${'x'.repeat(300)}.docx`], 'tên tệp quá dài'],
    [['a.yaml', 'con/a.yaml', '-o', 'san/'], 'sẽ cùng ghi vào «san/a.docx»'],
    [['a.yaml', 'a.yaml'], 'sẽ cùng ghi vào «a.docx»'],
    [['van-ban.txt'], 'dvk draft soạn từ tệp YAML'],
    [['khong-co.yaml'], 'không có tệp này'],
    [['cu.yaml'], 'chưa có tiêu chuẩn'],
    [['--standard', 'hd99', 'a.yaml'], 'không có tiêu chuẩn «hd99»'],
  ])('refuses %j in one sentence', async (args, sentence) => {
    const cwd = folderWith({
      'a.yaml': YAML,
      'b.yaml': YAML,
      'con/a.yaml': YAML,
      'van-ban.txt': 'ĐẢNG CỘNG SẢN VIỆT NAM',
      'cu.yaml': stringify({ ...LETTER, ngay: '1999-01-01' }),
    })
    const { code, stdout, stderr } = await runDvk(['draft', ...args], { cwd })
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toMatch(/^dvk: [^\n]*\n$/)
    expect(stderr).toContain(sentence)
  })
})
