import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { gitRepository } from './git-repository.ts'
import { LETTER, LETTER_WITH_COLON } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const COLON = 'so-ky-hieu/dau-hai-cham'
/** The same number again, five days earlier, about something else. */
const AGAIN = LETTER.replace('ngày 15', 'ngày 10').replace('chuẩn bị hội nghị sơ kết', 'nộp đảng phí')
const NOTHING = 'dvk: không có văn bản nào trong những gì đã git add\n'

describe('dvk lint --staged', () => {
  it('checks what was added, before there is any commit', async () => {
    const { git, lint } = gitRepository({ 'a.txt': LETTER_WITH_COLON, 'b.txt': LETTER_WITH_COLON, 'c.css': 'a{}' })
    expect(await lint('--staged')).toEqual({ code: 0, told: [], stderr: NOTHING })
    git('add', 'a.txt', 'c.css')
    expect(await lint('--staged')).toEqual({ code: 1, told: [`a.txt ${COLON}`], stderr: '' })
  })

  it('checks what stands in the index, not what is being edited', async () => {
    const { cwd, git, commit, lint } = gitRepository({ 'a.txt': LETTER })
    commit()
    writeFileSync(join(cwd, 'a.txt'), LETTER_WITH_COLON)
    expect((await lint('--staged')).told).toEqual([])
    git('add', 'a.txt')
    writeFileSync(join(cwd, 'a.txt'), LETTER)
    expect((await lint('--staged')).told).toEqual([`a.txt ${COLON}`])
    rmSync(join(cwd, 'a.txt'))
    expect((await lint('--staged')).told).toEqual([`a.txt ${COLON}`])
    expect((await lint('--staged', 'a.txt')).told).toEqual([`a.txt ${COLON}`])
    git('rm', '--quiet', '--cached', 'a.txt')
    expect(await lint('--staged')).toEqual({ code: 0, told: [], stderr: NOTHING })
  })

  it('does not pass what git cannot look at', async () => {
    const { cwd, git, lint } = gitRepository({ 'a.txt': LETTER_WITH_COLON })
    git('add', 'a.txt')
    writeFileSync(join(cwd, '.git/index'), 'damaged')
    const { code, stderr } = await lint('--staged')
    expect(code).toBe(2)
    expect(stderr).toMatch(/^dvk: git không cho biết được những gì đã thay đổi: .*index/)
  })

  it('knows files by any name, moved ones too', async () => {
    const names = ['công văn số 12.txt', 'a\nb.txt', '«x» "y".txt', '-z.txt']
    const { cwd, git, lint, commit } = gitRepository(Object.fromEntries(names.map((name) => [name, LETTER_WITH_COLON])))
    git('add', '.')
    expect((await lint('--staged')).told.toSorted()).toEqual(names.map((name) => `${name} ${COLON}`).toSorted())
    commit()
    mkdirSync(join(cwd, 'năm 2026'))
    renameSync(join(cwd, 'a\nb.txt'), join(cwd, 'năm 2026/mới.txt'))
    git('add', '--all')
    expect((await lint('--staged')).told).toEqual([`năm 2026/mới.txt ${COLON}`])
  })

  it('keeps to the paths that are named', async () => {
    const { git, lint, cwd } = gitRepository({
      'a/x.txt': LETTER_WITH_COLON,
      'ab/x.txt': LETTER_WITH_COLON,
      'b.txt': LETTER,
    })
    git('add', '.')
    expect((await lint('--staged', 'a')).told).toEqual([`a/x.txt ${COLON}`])
    expect((await lint('--staged', 'ab/x.txt', 'b.txt')).told).toEqual([`ab/x.txt ${COLON}`])
    const { stdout } = await runDvk(['lint', '--staged', '-f', 'oneline'], {
      cwd: join(cwd, 'a'),
      env: { PATH: process.env.PATH ?? '' },
    })
    expect(stdout).toMatch(/^x\.txt:4:1: [^\n]+\n$/)
  })

  it('checks a document against those of a folder that is named', async () => {
    const { cwd, git, commit, lint } = gitRepository({
      'kho/a.txt': AGAIN,
      'kho/c.txt': LETTER_WITH_COLON.replace('12-', '14-'),
    })
    commit()
    writeFileSync(join(cwd, 'kho/b.txt'), LETTER)
    git('add', '.')
    expect((await lint('--staged')).told).toEqual([])
    expect((await lint('--staged', 'kho')).told).toEqual(['kho/b.txt kho/trung-so'])
  })
})

describe('dvk lint --staged is refused', () => {
  it.each([
    { args: ['--fix'], says: '--fix' },
    { args: ['--baseline-write'], says: '--baseline-write' },
    { args: ['-'], says: 'không dùng «--staged» cùng với «-»' },
  ])('with $args', async ({ args, says }) => {
    const { code, stderr } = await gitRepository({ 'a.txt': LETTER }).lint('--staged', ...args)
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(says) })
  })

  it('outside of git, and without git', async () => {
    const cwd = folderWith({ 'a.txt': LETTER })
    const env = { PATH: process.env.PATH ?? '', GIT_CEILING_DIRECTORIES: join(cwd, '..') }
    const outside = await runDvk(['lint', '--staged'], { cwd, env })
    expect(outside).toMatchObject({ code: 2, stdout: '' })
    expect(outside.stderr).toMatch(
      /^dvk: thư mục này không nằm trong kho git nào \(fatal: not a git repository[^\n]+\n$/,
    )
    const without = await runDvk(['lint', '--staged'], { cwd, env: { PATH: cwd } })
    expect(without).toEqual({
      code: 2,
      stdout: '',
      stderr: 'dvk: không chạy được git (ENOENT): --staged, --new-from, --new-from-merge-base cần có git trên máy\n',
    })
  })
})
