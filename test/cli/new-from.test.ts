import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseNameStatus } from '../../src/cli/git/changes.ts'
import { buildDocx, paragraph } from '../read/docx/build-docx.ts'
import { gitRepository } from './git-repository.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
/** A second thing wrong, below the first. */
const WORSE = LETTER_WITH_COLON.replace('Lâm Sơn, ngày', 'Lâm Sơn ngày')
const AGAIN = LETTER.replace('ngày 15', 'ngày 10').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')

describe('dvk lint --new-from', () => {
  it('tells what was not there, whatever was added above', async () => {
    const { cwd, commit, lint } = gitRepository({
      'a.txt': LETTER_WITH_COLON,
      'b.txt': LETTER_WITH_COLON.replace('12-', '13-'),
    })
    commit()
    expect(await lint('--new-from', 'HEAD')).toEqual({
      code: 0,
      told: [],
      stderr: 'dvk: không có văn bản nào thay đổi từ commit đó\n',
    })
    writeFileSync(join(cwd, 'a.txt'), `\n\n${WORSE}`.replaceAll('\n', '\r\n'))
    const all = (await lint()).told
    const { told, stderr } = await lint('--new-from', 'HEAD')
    expect({ told, stderr }).toEqual({ told: all.filter((each) => !each.endsWith(COLON)), stderr: '' })
    expect(told.length).toBeGreaterThan(0)
    expect((await lint('--new-from', 'HEAD', '--whole-files')).told).toEqual(
      all.filter((each) => each.startsWith('a.txt')),
    )
  })

  it('tells all of a file that was not there, and nothing of one that was moved', async () => {
    const { cwd, git, commit, lint } = gitRepository({ 'a.txt': LETTER_WITH_COLON })
    commit()
    mkdirSync(join(cwd, 'năm 2026'))
    renameSync(join(cwd, 'a.txt'), join(cwd, 'năm 2026/công\nvăn.txt'))
    git('add', '--all')
    writeFileSync(join(cwd, 'b.txt'), LETTER_WITH_COLON.replace('12-', '13-'))
    writeFileSync(join(cwd, 'c.txt'), LETTER_WITH_COLON.replace('12-', '14-'))
    writeFileSync(join(cwd, '.gitignore'), 'c.txt\n')
    expect((await lint('--new-from', 'HEAD')).told).toEqual([`b.txt ${COLON}`])
    expect((await lint('--new-from', 'HEAD', 'c.txt')).told).toEqual([`c.txt ${COLON}`])
  })

  it('compares a .docx with what it was, not line by line', async () => {
    const docx = (text: string): Uint8Array =>
      buildDocx(
        text
          .split('\n')
          .map((line) => paragraph(line))
          .join(''),
      )
    const { cwd, commit, lint } = gitRepository({ 'a.docx': docx(LETTER_WITH_COLON) })
    commit()
    const before = (await lint()).told
    writeFileSync(join(cwd, 'a.docx'), docx(`\n\n${WORSE}`))
    const { told } = await lint('--new-from', 'HEAD')
    expect(before).toContain(`a.docx ${COLON}`)
    expect(told).not.toContain(`a.docx ${COLON}`)
    expect(told.filter((each) => each.startsWith('a.docx dia-danh-ngay/')).length).toBeGreaterThan(0)
  })

  it('compares what was added to the index where that is asked for too', async () => {
    const { cwd, git, commit, lint } = gitRepository({ 'a.txt': LETTER_WITH_COLON })
    commit()
    writeFileSync(join(cwd, 'a.txt'), WORSE)
    git('add', '.')
    writeFileSync(join(cwd, 'a.txt'), LETTER)
    expect((await lint('--staged', '--new-from', 'HEAD')).told).not.toContain(`a.txt ${COLON}`)
    expect((await lint('--staged', '--new-from', 'HEAD')).told.length).toBeGreaterThan(0)
    expect((await lint('--staged')).told).toContain(`a.txt ${COLON}`)
  })

  it('tells documents against each other that were at peace before', async () => {
    const { cwd, commit, lint } = gitRepository({
      'a.txt': LETTER,
      'x.txt': LETTER.replace('12-', '20-'),
      'y.txt': AGAIN.replace('12-', '20-'),
    })
    const twice = async (...args: readonly string[]) =>
      (await lint(...args)).told.filter((each) => each.endsWith('kho/trung-so'))
    commit()
    expect(await twice()).toEqual(['x.txt kho/trung-so'])
    expect(await twice('--new-from', 'HEAD')).toEqual([])
    writeFileSync(join(cwd, 'b.txt'), AGAIN)
    expect(await twice()).toEqual(['a.txt kho/trung-so', 'x.txt kho/trung-so'])
    expect(await twice('--new-from', 'HEAD')).toEqual(['a.txt kho/trung-so'])
    expect(await twice('--new-from', 'HEAD', '--whole-files')).toEqual([])
  })

  it('tells what the removal of a document leaves behind', async () => {
    const numbered = (number: number): string => LETTER.replace('12-', `0${number}-`)
    const { cwd, commit, lint } = gitRepository({ 'a.txt': numbered(1), 'b.txt': numbered(2), 'c.txt': numbered(3) })
    commit()
    expect((await lint('--final')).told).toEqual([])
    rmSync(join(cwd, 'b.txt'))
    expect((await lint('--final')).told).toEqual(['c.txt kho/thieu-so'])
    expect((await lint('--final', '--new-from', 'HEAD')).told).toEqual(['c.txt kho/thieu-so'])
  })

  it('leaves a baseline alone, which knows more', async () => {
    const { cwd, commit, lint } = gitRepository({ 'a.txt': LETTER })
    commit()
    writeFileSync(join(cwd, 'a.txt'), LETTER_WITH_COLON)
    await lint('--baseline-write')
    writeFileSync(join(cwd, 'a.txt'), `${LETTER}\n`)
    expect(await lint('--new-from', 'HEAD', '--baseline', 'dvk.baseline.json')).toEqual({
      code: 0,
      told: [],
      stderr: '',
    })
  })

  it('knows nothing of a file that could not be read before or now', async () => {
    const { cwd, commit, lint } = gitRepository({ 'a.yaml': 'loai: cong-van\nngayy: 1\n', 'b.txt': LETTER })
    commit()
    writeFileSync(join(cwd, 'a.yaml'), 'loai: cong-van\nngayy: 2\nxyz: 1\n')
    writeFileSync(join(cwd, 'b.txt'), new Uint8Array([0xff, 0xfe, 0]))
    const { code, told } = await lint('--new-from', 'HEAD')
    expect(code).toBe(2)
    expect(told).toContain('a.yaml yaml/khoa-la')
    expect(told.filter((each) => each.startsWith('b.txt tep/'))).toHaveLength(1)
  })
})

describe('dvk lint --new-from-merge-base', () => {
  it('tells what this branch brought', async () => {
    const { cwd, git, commit, lint } = gitRepository({ 'a.txt': LETTER, 'b.txt': LETTER.replace('12-', '13-') })
    commit()
    git('switch', '--quiet', '--create', 'nhanh')
    writeFileSync(join(cwd, 'b.txt'), LETTER_WITH_COLON.replace('12-', '13-'))
    commit()
    git('switch', '--quiet', 'main')
    writeFileSync(join(cwd, 'a.txt'), LETTER_WITH_COLON)
    commit()
    git('switch', '--quiet', 'nhanh')
    expect((await lint('--new-from-merge-base', 'main')).told).toEqual([`b.txt ${COLON}`])
    git('switch', '--quiet', '--orphan', 'la')
    writeFileSync(join(cwd, 'c.txt'), LETTER)
    commit()
    const { code, stderr } = await lint('--new-from-merge-base', 'main')
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining('không tìm thấy commit chung') })
  })
})

describe('the options are refused', () => {
  it.each([
    { args: ['--new-from', 'khong-co'], says: /^dvk: git không có commit nào tên «khong-co»;[^\n]+\n$/ },
    { args: ['--new-from=--all'], says: /^dvk: git không có commit nào tên «--all»;/ },
    { args: ['--whole-files'], says: /^dvk: --whole-files chỉ dùng cùng --new-from/ },
    { args: ['--new-from', 'HEAD', '--new-from-merge-base', 'HEAD'], says: /--new-from-merge-base/ },
    { args: ['--new-from', 'HEAD', '--baseline-write'], says: /--baseline-write/ },
    { args: ['--new-from', 'HEAD', '--fix'], says: /--fix/ },
    { args: ['--new-from', 'HEAD', '-'], says: /không dùng «--new-from» cùng với «-»/ },
  ])('with $args', async ({ args, says }) => {
    const repository = gitRepository({ 'a.txt': LETTER })
    repository.commit()
    const { code, stderr } = await repository.lint(...args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(says) })
  })
})

describe('what git says of changes', () => {
  it('is told apart', () => {
    const parts = ['M', 'a', 'A', 'b c', 'D', 'd', 'R087', 'e', 'é\n', 'T', 'g', 'C100', 'h', 'i']
    const { changed, deleted } = parseNameStatus(parts)
    expect(deleted).toEqual(['d'])
    expect([...changed]).toEqual([
      ['a', 'a'],
      ['b c', null],
      ['é\n', 'e'],
      ['g', 'g'],
      ['i', 'h'],
    ])
  })
})
