import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { walk } from '../../src/project/walk.ts'
import { folderWith } from '../cli/run-dvk.ts'

const found = (folder: string, shown = '.'): string[] => [...walk(folder, shown)].map(({ input }) => input.file)

describe('walking a folder', () => {
  it('finds the kinds of files that may be documents, in the order of their names', () => {
    const folder = folderWith({
      'b.docx': '',
      'a.yaml': '',
      'c.YML': '',
      'd.txt': '',
      'e.md': '',
      'f.doc': '',
      'g.png': '',
      'di/h.txt': '',
    })
    expect(found(folder)).toEqual(['a.yaml', 'b.docx', 'c.YML', 'd.txt', 'di/h.txt', 'e.md'])
  })

  it('passes over lock files of Word, .git, node_modules and the configuration', () => {
    const folder = folderWith({
      'dvk.config.yaml': '',
      '~$b.docx': '',
      '.git/a.txt': '',
      'node_modules/x/a.md': '',
      'sub/node_modules/a.md': '',
      'a.txt': '',
    })
    expect(found(folder)).toEqual(['a.txt'])
  })

  it('shows paths as the user named the folder', () => {
    const folder = folderWith({ 'x/a.txt': '' })
    expect(found(folder, '../van-ban')).toEqual(['../van-ban/x/a.txt'])
  })

  it('follows no links', () => {
    const folder = folderWith({ 'a.txt': '' })
    symlinkSync(folder, join(folder, 'vong'))
    symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'))
    expect(found(folder)).toEqual(['a.txt'])
  })

  // The superuser may read everything.
  it.skipIf(process.getuid?.() === 0)('tells of a folder it may not read and goes on', async () => {
    const folder = folderWith({ 'kin/a.txt': '', 'z.txt': '' })
    chmodSync(join(folder, 'kin'), 0)
    const inputs = [...walk(folder, '.')].map(({ input }) => input)
    chmodSync(join(folder, 'kin'), 0o700)
    expect(inputs.map(({ file }) => file)).toEqual(['kin', 'z.txt'])
    await expect(inputs[0]?.read()).rejects.toMatchObject({ id: 'tep/khong-co-quyen' })
  })
})

describe('.gitignore', () => {
  it('leaves out files and folders', () => {
    const folder = folderWith({ '.gitignore': 'ban-in/\n*.txt\n', 'ban-in/a.docx': '', 'a.txt': '', 'a.yaml': '' })
    expect(found(folder)).toEqual(['a.yaml'])
  })

  it('takes back with ! what a pattern left out', () => {
    const folder = folderWith({ '.gitignore': '*.txt\n!giu.txt\n', 'giu.txt': '', 'a.txt': '' })
    expect(found(folder)).toEqual(['giu.txt'])
  })

  it('holds for the folder it stands in, the nearest one first', () => {
    const folder = folderWith({
      '.gitignore': '*.txt\n',
      'a/.gitignore': '!*.txt\nnhap/\n',
      'a/x.txt': '',
      'a/nhap/y.txt': '',
      'b/x.txt': '',
      'b/nhap/y.md': '',
    })
    expect(found(folder)).toEqual(['a/x.txt', 'b/nhap/y.md'])
  })

  it('reads patterns with a leading slash from its own folder', () => {
    const folder = folderWith({ 'a/.gitignore': '/x.txt\n', 'a/x.txt': '', 'a/b/x.txt': '', 'x.txt': '' })
    expect(found(folder)).toEqual(['a/b/x.txt', 'x.txt'])
  })

  it('counts letter case', () => {
    const folder = folderWith({ '.gitignore': 'nhap.txt\n', 'nhap.txt': '', 'Nhap.txt': '' })
    expect(found(folder)).toEqual(['Nhap.txt'])
  })

  it('holds from the root of the work tree down when a folder within is named', () => {
    const root = folderWith({ '.git/': '', '.gitignore': '*.txt\n', 'di/x.txt': '', 'di/x.md': '' })
    expect(found(join(root, 'di'), 'di')).toEqual(['di/x.md'])
  })

  it('does not hold for a folder that it leaves out and that is named on purpose', () => {
    const root = folderWith({ '.git/': '', '.gitignore': 'ban-in/\n', 'ban-in/2026/x.txt': '' })
    expect(found(join(root, 'ban-in'), 'ban-in')).toEqual(['ban-in/2026/x.txt'])
    expect(found(join(root, 'ban-in/2026'), 'ban-in/2026')).toEqual(['ban-in/2026/x.txt'])
  })

  it('of a folder above counts only within a work tree', () => {
    const folder = folderWith({ '.gitignore': '*.txt\n' })
    mkdirSync(join(folder, 'di'))
    expect(found(join(folder, 'di'), 'di')).toEqual([])
    const inner = folderWith({ '.gitignore': '*.txt\n', 'di/x.txt': '' })
    expect(found(join(inner, 'di'), 'di')).toEqual(['di/x.txt'])
  })
})
