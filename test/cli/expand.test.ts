import { describe, expect, it } from 'vitest'
import { expand } from '../../src/cli/expand.ts'
import { LETTER } from './letter.ts'
import { folderWith, runDvk } from './run-dvk.ts'

const FILES = {
  'a.yaml': '',
  'b.yaml': '',
  'B.docx': '',
  '~$B.docx': '',
  '.an.yaml': '',
  'nam-2026/c.yaml': '',
  'nam-2026/quy-1/d.yaml': '',
  'node_modules/e.yaml': '',
  'ban[1].yaml': '',
}

const found = (pattern: string, platform: NodeJS.Platform = 'linux'): readonly string[] =>
  expand([pattern], folderWith(FILES), platform)

describe('patterns that the shell has left as they are', () => {
  it.each([
    ['*.yaml', ['a.yaml', 'b.yaml', 'ban[1].yaml']],
    ['?.yaml', ['a.yaml', 'b.yaml']],
    ['./a.*', ['./a.yaml']],
    ['nam-*/*.yaml', ['nam-2026/c.yaml']],
    ['nam-2026/**/*.yaml', ['nam-2026/c.yaml', 'nam-2026/quy-1/d.yaml']],
    ['**/d.yaml', ['nam-2026/quy-1/d.yaml']],
    ['.*.yaml', ['.an.yaml']],
    ['nam*', ['nam-2026']],
    ['*.docx', ['B.docx']],
    ['**.yaml', ['a.yaml', 'b.yaml', 'ban[1].yaml']],
  ])('%s', (pattern, files) => {
    expect(found(pattern)).toEqual(files)
  })

  it('fit nothing, or are no patterns: they stay as they are', () => {
    for (const path of ['*.txt', 'khong-co/*.yaml', 'ban[1].yaml', '-', 'a.yaml']) expect(found(path)).toEqual([path])
  })

  it('are those of Windows with its separators, whatever the case of the letters', () => {
    expect(found('nam-2026\\*.YAML', 'win32')).toEqual(['nam-2026/c.yaml'])
    expect(found('b.*', 'win32')).toEqual(['B.docx', 'b.yaml'])
    expect(found('b.*')).toEqual(['b.yaml'])
  })

  it('begin at the root where they are absolute', () => {
    const folder = folderWith(FILES)
    expect(expand([`${folder}/?.yaml`], '/')).toEqual([`${folder}/a.yaml`, `${folder}/b.yaml`])
  })

  it('take no longer for many stars', () => {
    const folder = folderWith({ [`${'a'.repeat(200)}.yaml`]: '' })
    const pattern = `${'*'.repeat(30)}b.yaml`
    expect(expand([pattern], folder)).toEqual([pattern])
  })

  it('give each file once, and take no longer, for many folders of any name', () => {
    const depths = Array.from({ length: 12 }, (_, index) => 'a/'.repeat(index))
    const folder = folderWith(Object.fromEntries(depths.map((path) => [`${path}b.yaml`, ''])))
    const pattern = `${'**/*/'.repeat(8)}**/b.yaml`
    expect(expand([pattern], folder)).toEqual(depths.filter((path) => path.length >= 16).map((path) => `${path}b.yaml`))
    expect(expand([`${'**/'.repeat(40)}b.yaml`], folder)).toEqual(depths.map((path) => `${path}b.yaml`))
  })

  it('are expanded for commands that take files', async () => {
    const cwd = folderWith({ 'a.txt': LETTER, 'b.txt': LETTER })
    const { stdout } = await runDvk(['inspect', '*.txt'], { cwd })
    expect(stdout.match(/^[ab]\.txt$/gm)).toEqual(['a.txt', 'b.txt'])
  })
})

describe('an empty argument', () => {
  it.each(['lint', 'draft', 'inspect', 'explain'])('is a mistake in dvk %s', async (command) => {
    const { code, stdout, stderr } = await runDvk([command, ''])
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
    expect(stderr).toBe('dvk: có một tham số để trống (""); hãy ghi tên tệp hoặc thư mục, «.» là thư mục này\n')
  })
})
