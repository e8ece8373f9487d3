import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
const FILE = 'dvk.baseline.json'
/** Twice what was wrong once: the same words in an appendix would be told again. */
const WITHOUT_DATE = LETTER_WITH_COLON.replace('Lâm Sơn, ngày 15', 'Lâm Sơn ngày 15')

interface Told {
  readonly code: number
  readonly stderr: string
  readonly told: readonly string[]
  readonly known: number | undefined
}

const lint = async (args: readonly string[], cwd: string): Promise<Told> => {
  const { code, stdout, stderr } = await runDvk(['lint', ...args, '-f', 'json'], { cwd })
  if (stdout === '') return { code, stderr, told: [], known: undefined }
  const { findings, summary } = JSON.parse(stdout)
  const told = findings.map(({ file, ruleId }: { file: string; ruleId: string }) => `${file} ${ruleId}`)
  return { code, stderr, told, known: summary.known }
}

/** A folder whose findings are all known. */
const known = async (files: Readonly<Record<string, string>>): Promise<string> => {
  const cwd = folderWith(files)
  await lint(['--baseline-write'], cwd)
  return cwd
}

const read = (cwd: string, file = FILE): string => readFileSync(join(cwd, file), 'utf8')

describe('a baseline', () => {
  it('is written with everything that is found, and then only what is new is told', async () => {
    const cwd = folderWith({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER.replace('Số 12', 'Số 13') })
    expect(await lint(['--baseline-write'], cwd)).toEqual({
      code: 0,
      stderr: `dvk: đã ghi vào «${FILE}» 1 phát hiện của 1 tệp; để chỉ nêu phát hiện mới: thêm --baseline ${FILE}, hoặc khai phat_hien_cu: ${FILE} trong dvk.config.yaml\n`,
      told: [],
      known: 1,
    })
    expect(read(cwd)).toMatch(
      /^\{\n {2}"version": 1,\n {2}"tool": "dvk",\n {2}"files": \{\n {4}"a\.txt": \{\n {6}"so-ky-hieu\/dau-hai-cham": \{\n {8}"[0-9a-f]{32}": 1\n {6}\}\n {4}\}\n {2}\}\n\}\n$/,
    )
    expect(await lint(['--baseline', FILE], cwd)).toEqual({ code: 0, stderr: '', told: [], known: 1 })
    expect((await lint([], cwd)).told).toEqual([`a.txt ${COLON}`])
    writeFileSync(join(cwd, 'b.txt'), LETTER_WITH_COLON.replace('Số: 12', 'Số: 13'))
    expect(await lint(['--baseline', FILE], cwd)).toEqual({ code: 1, stderr: '', told: [`b.txt ${COLON}`], known: 1 })
  })

  it('is told of in the report for people', async () => {
    const cwd = await known({ 'a.txt': LETTER_WITH_COLON })
    const { stdout } = await runDvk(['lint', '--baseline', FILE], { cwd })
    expect(stdout).toBe('✔ 1 tệp, không có gì phải sửa (1 phát hiện cũ không nêu)\n')
  })

  it('survives lines added above and other line ends', async () => {
    const cwd = await known({ 'a.md': LETTER_WITH_COLON })
    writeFileSync(join(cwd, 'a.md'), `\n\n${LETTER_WITH_COLON}`.replaceAll('\n', '\r\n'))
    expect(await lint(['--baseline', FILE], cwd)).toEqual({ code: 0, stderr: '', told: [], known: 1 })
  })

  it('survives a file that is moved, and knows nothing of its copy', async () => {
    const cwd = await known({ 'a.txt': LETTER_WITH_COLON })
    mkdirSync(join(cwd, 'năm 2026'))
    renameSync(join(cwd, 'a.txt'), join(cwd, 'năm 2026/công văn.txt'))
    expect(await lint(['--baseline', FILE], cwd)).toMatchObject({ code: 0, stderr: '', told: [], known: 1 })
    writeFileSync(join(cwd, 'z.txt'), LETTER_WITH_COLON.replace('Lâm Sơn, ngày 15', 'Lâm Sơn, ngày 16'))
    expect((await lint(['--baseline', FILE, 'năm 2026/công văn.txt'], cwd)).told).toEqual([])
    expect((await lint(['--baseline', FILE], cwd)).told.filter((each) => each.endsWith(COLON))).toEqual([
      `z.txt ${COLON}`,
    ])
    await lint(['--baseline', FILE, '--baseline-prune'], cwd)
    expect(read(cwd)).toContain('"năm 2026/công văn.txt"')
    expect(read(cwd)).not.toContain('"a.txt"')
  })

  it('says what is there no more, and drops it on demand: of files that were checked or are gone', async () => {
    const cwd = await known({
      'a.txt': WITHOUT_DATE,
      'b.txt': LETTER_WITH_COLON.replace('12-', '13-'),
      'c/c.txt': LETTER_WITH_COLON.replace('12-', '14-'),
    })
    const before = read(cwd)
    writeFileSync(join(cwd, 'a.txt'), LETTER)
    rmSync(join(cwd, 'c/c.txt'))
    writeFileSync(join(cwd, 'c/d.txt'), LETTER.replace('12-', '15-'))
    const outdated = await lint(['--baseline', FILE], cwd)
    expect(outdated).toMatchObject({ code: 0, told: [] })
    expect(outdated.stderr).toMatch(
      /^dvk: \d phát hiện cũ trong «dvk\.baseline\.json» không còn nữa; .*--baseline-prune\n$/,
    )
    expect(read(cwd)).toBe(before)
    await lint(['--baseline', FILE, '--baseline-prune', 'b.txt'], cwd)
    expect(read(cwd)).toBe(before)
    await lint(['--baseline', FILE, '--baseline-prune', 'a.txt'], cwd)
    expect(Object.keys(JSON.parse(read(cwd)).files)).toEqual(['b.txt', 'c/c.txt'])
    const { stderr } = await lint(['--baseline', FILE, '--baseline-prune'], cwd)
    expect(stderr).toBe(`dvk: đã bỏ khỏi «${FILE}» 1 phát hiện không còn nữa\n`)
    expect(Object.keys(JSON.parse(read(cwd)).files)).toEqual(['b.txt'])
    expect(await lint(['--baseline', FILE], cwd)).toMatchObject({ code: 0, stderr: '', told: [] })
  })

  it('written for some files keeps what it knows of others', async () => {
    const cwd = await known({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER.replace('12-', '13-') })
    writeFileSync(join(cwd, 'b.txt'), LETTER_WITH_COLON.replace('12-', '13-'))
    await lint(['--baseline-write', 'b.txt'], cwd)
    expect(Object.keys(JSON.parse(read(cwd)).files)).toEqual(['a.txt', 'b.txt'])
  })

  it('knows as many of one kind as were there', async () => {
    const twice = `${LETTER_WITH_COLON}\n\f${LETTER_WITH_COLON}`
    const cwd = folderWith({ 'a.txt': twice })
    const all = (await lint([], cwd)).told
    await lint(['--baseline-write'], cwd)
    expect((await lint(['--baseline', FILE], cwd)).told).toEqual([])
    writeFileSync(join(cwd, 'a.txt'), `${twice}\n\f${LETTER_WITH_COLON}`)
    expect(all.length).toBeGreaterThan(1)
    expect((await lint(['--baseline', FILE], cwd)).told.filter((each) => each.endsWith(COLON))).toHaveLength(1)
  })

  it('knows documents against each other too', async () => {
    const again = LETTER.replace('ngày 15', 'ngày 20').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')
    const cwd = await known({ 'a.txt': LETTER, 'b.txt': again })
    expect(Object.values(JSON.parse(read(cwd)).files).map((rules) => Object.keys(rules as object))).toEqual([
      ['kho/trung-so'],
    ])
    expect(await lint(['--baseline', FILE], cwd)).toEqual({ code: 0, stderr: '', told: [], known: 1 })
  })

  it('is named by the configuration, relative to it', async () => {
    const config = 'phat_hien_cu: mốc/cũ.json\n'
    const cwd = folderWith({ 'dvk.config.yaml': config, 'van-ban/a.txt': LETTER_WITH_COLON, 'mốc/': '' })
    expect((await lint(['--baseline-write', 'van-ban/a.txt'], cwd)).code).toBe(0)
    expect(Object.keys(JSON.parse(read(cwd, 'mốc/cũ.json')).files)).toEqual(['../van-ban/a.txt'])
    expect(await lint(['van-ban'], cwd)).toEqual({ code: 0, stderr: '', told: [], known: 1 })
    expect((await lint(['--no-baseline', 'van-ban'], cwd)).told).toEqual([`van-ban/a.txt ${COLON}`])
    const { stdout } = await runDvk(['config', 'van-ban/a.txt'], { cwd })
    expect(stdout).toBe('phat_hien_cu: "mốc/cũ.json"  # dvk.config.yaml:1\n')
  })

  it('does not know what keeps a file from being read', async () => {
    const cwd = folderWith({ 'a.yaml': 'loai: cong-van\nngayy: 2026-06-15\n', 'b.txt': LETTER_WITH_COLON })
    const { told } = await lint(['--baseline-write'], cwd)
    expect(told).toEqual(['a.yaml yaml/khoa-la'])
    expect(Object.keys(JSON.parse(read(cwd)).files)).toEqual(['b.txt'])
    writeFileSync(join(cwd, 'b.txt'), new Uint8Array([0xff, 0xfe, 0]))
    expect(await lint(['--baseline', FILE, '--baseline-prune', 'b.txt'], cwd)).toMatchObject({ code: 2 })
    expect(Object.keys(JSON.parse(read(cwd)).files)).toEqual(['b.txt'])
  })

  it.each([
    { what: 'a damaged one', content: '{"version": 1, "tool": "dvk", "files": {"a.txt": ', says: 'bị hỏng' },
    { what: 'another JSON', content: '{"version": 1, "issues": []}', says: 'không phải tệp phát hiện cũ của dvk' },
    {
      what: 'one with counts below one',
      content: '{"version":1,"tool":"dvk","files":{"a":{"b/c":{"00000000000000000000000000000000":0}}}}',
      says: 'bị hỏng',
    },
    {
      what: 'one of another version',
      content: '{"version": 2, "tool": "dvk", "files": {}}',
      says: 'phiên bản dvk khác',
    },
    { what: 'bytes', content: '\u0000\u0001', says: 'bị hỏng' },
  ])('is refused in one sentence: $what', async ({ content, says }) => {
    const cwd = folderWith({ 'a.txt': LETTER, [FILE]: content })
    for (const args of [['--baseline', FILE], ['--baseline-write']]) {
      const { code, stderr } = await lint(args, cwd)
      expect(code).toBe(2)
      expect(stderr).toMatch(/^dvk: «dvk\.baseline\.json» [^\n]+\n$/)
      expect(stderr).toContain(says)
    }
    expect(read(cwd)).toBe(content)
  })

  it.each([
    { args: ['--baseline', 'khong-co.json'], says: 'chưa có tệp phát hiện cũ «khong-co.json»' },
    { args: ['--baseline-prune'], says: '--baseline-prune cần biết tệp phát hiện cũ' },
    { args: ['--no-baseline', '--baseline-write'], says: 'không dùng «--baseline-write» cùng với «--no-baseline»' },
    { args: ['--baseline-prune', '--baseline-write'], says: '--baseline-prune' },
    { args: ['--baseline', '.'], says: 'đây là thư mục' },
  ])('is not used by $args', async ({ args, says }) => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const { code, stderr } = await lint(args, cwd)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) })
  })
})
