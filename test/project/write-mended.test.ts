import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeMended } from '../../src/project/write-mended.ts'
import { folderWith } from '../cli/run-dvk.ts'

const OLD = Buffer.from('cũ')
const NEW = Buffer.from('mới')

const write = (folder: string, name = 'a.txt', before: Uint8Array = OLD): string => {
  const path = join(folder, name)
  writeMended({ path, file: name, before, after: NEW })
  return readFileSync(path, 'utf8')
}

const git = (cwd: string, ...args: readonly string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, stdio: 'ignore' })

const committed = (): string => {
  const folder = folderWith({ 'a.txt': OLD })
  git(folder, 'init')
  git(folder, 'add', '.')
  git(folder, 'commit', '-m', 'a')
  return folder
}

describe('the file that was there', () => {
  it('is kept beside the new one', () => {
    const folder = folderWith({ 'a.txt': OLD })
    expect(write(folder)).toBe('mới')
    expect(readFileSync(join(folder, 'a.txt.bak'))).toEqual(OLD)
  })

  it('does not take the place of one that was kept before', () => {
    const folder = folderWith({ 'a.txt': OLD, 'a.txt.bak': 'xưa' })
    write(folder)
    expect(readFileSync(join(folder, 'a.txt.bak'), 'utf8')).toBe('xưa')
    expect(readFileSync(join(folder, 'a.txt.bak2'))).toEqual(OLD)
  })

  it('is kept once', () => {
    const folder = folderWith({ 'a.txt': OLD, 'a.txt.bak': OLD })
    write(folder)
    expect(existsSync(join(folder, 'a.txt.bak2'))).toBe(false)
  })

  it('is not kept where git can give it back', () => {
    const folder = committed()
    write(folder)
    expect(existsSync(join(folder, 'a.txt.bak'))).toBe(false)
  })

  it('is kept where git has another one', () => {
    const folder = committed()
    writeFileSync(join(folder, 'a.txt'), 'sửa')
    write(folder, 'a.txt', Buffer.from('sửa'))
    expect(readFileSync(join(folder, 'a.txt.bak'), 'utf8')).toBe('sửa')
  })

  it('is kept from whom it was kept from', () => {
    const folder = folderWith({ 'a.txt': OLD })
    chmodSync(join(folder, 'a.txt'), 0o600)
    write(folder)
    expect(statSync(join(folder, 'a.txt.bak')).mode & 0o777).toBe(0o600)
  })

  it('gives the new one what it may be', () => {
    const folder = folderWith({ 'a.txt': OLD })
    chmodSync(join(folder, 'a.txt'), 0o666)
    write(folder)
    expect(statSync(join(folder, 'a.txt')).mode & 0o777).toBe(0o666)
  })
})

describe('nothing is written', () => {
  it('where the file has changed since it was read', () => {
    const folder = folderWith({ 'a.txt': 'khác' })
    expect(() => write(folder)).toThrow('another program changed it')
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('khác')
    expect(existsSync(join(folder, 'a.txt.bak'))).toBe(false)
  })

  it('where it has gone', () => expect(() => write(folderWith({}))).toThrow('cannot write "a.txt"'))

  it('where it is read-only', () => {
    const folder = folderWith({ 'a.txt': OLD })
    chmodSync(join(folder, 'a.txt'), 0o444)
    expect(() => write(folder)).toThrow('read-only')
  })

  it('where it is open in Word', () => {
    expect(() => write(folderWith({ 'van-ban.docx': OLD, '~$n-ban.docx': '' }), 'van-ban.docx')).toThrow('open in Word')
  })

  it('through a link', () => {
    const folder = folderWith({ 'b.txt': OLD })
    symlinkSync('b.txt', join(folder, 'a.txt'))
    expect(() => write(folder)).toThrow('link')
    expect(readFileSync(join(folder, 'b.txt'))).toEqual(OLD)
  })
})
