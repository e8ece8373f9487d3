import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { cachedJudge } from '../../../src/project/cache/cached-judge.ts'
import { configsFor } from '../../../src/project/configs.ts'
import { fileInput } from '../../../src/project/input.ts'
import { judgeAll } from '../../../src/project/judge-all.ts'
import { judgeHere, type RunSettings } from '../../../src/project/judge-file.ts'
import { judgementText } from '../../../src/project/judgement-text.ts'
import { LETTER, LETTER_WITH_COLON } from '../../cli/letter.ts'
import { folderWith } from '../../cli/run-dvk.ts'

const SETTINGS: RunSettings = {
  standard: null,
  language: 'vi',
  final: false,
  directives: true,
  keep: { fingerprints: true, facts: true, entries: true, lines: true },
}

const withCache = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const cwd = folderWith(files)
  mkdirSync(join(cwd, '.dvk-cache'))
  return cwd
}

/** One run. @returns which files were judged anew, and what is told of all */
const runIn = async (cwd: string, names: readonly string[], settings = SETTINGS) => {
  const anew: string[] = []
  const here = judgeHere(settings)
  const cached = cachedJudge({
    folder: join(cwd, '.dvk-cache'),
    cwd,
    settings,
    judgeFile: (input, config) => {
      anew.push(input.file)
      return here(input, config)
    },
  })
  const inputs = async function* () {
    for (const name of names) yield fileInput(join(cwd, name), name, name.endsWith('.txt'))
  }
  const told: string[] = []
  const options = { configs: configsFor({ cwd }), judgeFile: cached.judgeFile, ahead: () => 1 }
  for await (const { judgement } of judgeAll(inputs(), options)) if (judgement) told.push(judgementText(judgement))
  cached.close()
  return { anew, told }
}

const cacheFiles = (cwd: string): readonly string[] =>
  readdirSync(join(cwd, '.dvk-cache')).map((name) => join(cwd, '.dvk-cache', name))

describe('a judge that keeps what it has judged', () => {
  it('judges no unchanged file again, and says the same', async () => {
    const cwd = withCache({ 'a.txt': LETTER, 'b.txt': LETTER_WITH_COLON, 'c.txt': 'Ghi chép' })
    const first = await runIn(cwd, ['a.txt', 'b.txt', 'c.txt'])
    expect(first.anew).toEqual(['a.txt', 'b.txt', 'c.txt'])
    expect(await runIn(cwd, ['a.txt', 'b.txt', 'c.txt'])).toEqual({ ...first, anew: [] })
  })

  it('keeps that a file of a folder is no document', async () => {
    const cwd = withCache({ 'README.md': 'Ghi chép' })
    expect(await runIn(cwd, ['README.md'])).toEqual({ anew: ['README.md'], told: [] })
    expect(await runIn(cwd, ['README.md'])).toEqual({ anew: [], told: [] })
  })

  it('goes by content, not by the time of the last change', async () => {
    const cwd = withCache({ 'a.txt': LETTER, 'b.txt': LETTER })
    await runIn(cwd, ['a.txt', 'b.txt'])
    utimesSync(join(cwd, 'a.txt'), new Date(0), new Date(0))
    const { atime, mtime } = statSync(join(cwd, 'b.txt'))
    writeFileSync(join(cwd, 'b.txt'), LETTER.replace('Số 12', 'Số 13'))
    utimesSync(join(cwd, 'b.txt'), atime, mtime)
    expect((await runIn(cwd, ['a.txt', 'b.txt'])).anew).toEqual(['b.txt'])
  })

  it('judges anew under other options and another configuration', async () => {
    const cwd = withCache({ 'a.txt': LETTER_WITH_COLON })
    await runIn(cwd, ['a.txt'])
    expect((await runIn(cwd, ['a.txt'], { ...SETTINGS, final: true })).anew).toEqual(['a.txt'])
    expect((await runIn(cwd, ['a.txt'], { ...SETTINGS, language: 'en' })).anew).toEqual(['a.txt'])
    const { told } = await runIn(cwd, ['a.txt'])
    writeFileSync(join(cwd, 'dvk.config.yaml'), 'quy_tac:\n  so-ky-hieu/*: off\n')
    const configured = await runIn(cwd, ['a.txt'])
    expect(configured.anew).toEqual(['a.txt'])
    expect(configured.told).not.toEqual(told)
    writeFileSync(join(cwd, 'dvk.config.yaml'), '# Ghi chú.\nquy_tac:\n  so-ky-hieu/*: off\n')
    expect(await runIn(cwd, ['a.txt'])).toEqual({ ...configured, anew: [] })
  })

  it('judges anew what is printed under another name only where that name is kept', async () => {
    const cwd = withCache({ 'a/b.txt': LETTER })
    const named = async (file: string, entries: boolean) => {
      const settings = { ...SETTINGS, keep: { ...SETTINGS.keep, entries } }
      const { anew, told } = await runIn(cwd, [file], settings)
      return { anew, names: told.flatMap((text) => text.match(/"file":"[^"]+"/g) ?? []) }
    }
    expect(await named('a/b.txt', true)).toMatchObject({ anew: ['a/b.txt'] })
    expect((await named('./a/b.txt', true)).anew).toEqual(['./a/b.txt'])
    const { anew, names } = await named('./a/b.txt', true)
    expect(anew).toEqual([])
    expect(new Set(names)).toEqual(new Set(['"file":"./a/b.txt"']))
    await named('a/b.txt', false)
    expect((await named('./a/b.txt', false)).anew).toEqual([])
  })

  it('judges anew where patterns of the configuration name other files', async () => {
    const byFile = (pattern: string): string => `theo_tep:\n  - tep: [${pattern}]\n    quy_tac: { so-ky-hieu/*: off }\n`
    const cwd = withCache({ 'a.txt': LETTER_WITH_COLON, 'dvk.config.yaml': byFile('a.txt') })
    const { told } = await runIn(cwd, ['a.txt'])
    writeFileSync(join(cwd, 'dvk.config.yaml'), byFile('b.txt'))
    expect((await runIn(cwd, ['a.txt'])).told).not.toEqual(told)
  })

  it('tries what could not be read again', async () => {
    const cwd = withCache({})
    expect((await runIn(cwd, ['a.txt'])).told[0]).toContain('tep/khong-ton-tai')
    writeFileSync(join(cwd, 'a.txt'), '')
    expect((await runIn(cwd, ['a.txt'])).told[0]).toContain('tep/rong')
    writeFileSync(join(cwd, 'a.txt'), LETTER)
    expect((await runIn(cwd, ['a.txt'])).told[0]).not.toContain('tep/')
  })

  it.each([
    ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length >> 1)],
    ['empty', () => Buffer.alloc(0)],
    ['of another kind', () => Buffer.from('{"a": 1}\n')],
    ['altered in a judgement', (bytes: Buffer) => Buffer.from(bytes.toString().replace('findings', 'Findings'))],
    ['altered in its index', (bytes: Buffer) => Buffer.from(bytes.toString().replace('"offset":0', '"offset":7'))],
    [
      'ending in another number',
      (bytes: Buffer) => Buffer.concat([bytes.subarray(0, -16), Buffer.from('9'.repeat(16))]),
    ],
  ])('takes a cache that is %s for none, and mends it', async (_, damaged) => {
    const cwd = withCache({ 'a.txt': LETTER_WITH_COLON })
    const first = await runIn(cwd, ['a.txt'])
    const [file = ''] = cacheFiles(cwd)
    writeFileSync(file, damaged(readFileSync(file)))
    expect(await runIn(cwd, ['a.txt'])).toEqual(first)
    expect(await runIn(cwd, ['a.txt'])).toEqual({ ...first, anew: [] })
  })

  it('keeps what was not asked for, but nothing of files that are gone', async () => {
    const cwd = withCache({ 'a.txt': LETTER, 'b.txt': LETTER, 'c.txt': LETTER })
    await runIn(cwd, ['a.txt', 'b.txt', 'c.txt'])
    rmSync(join(cwd, 'b.txt'))
    writeFileSync(join(cwd, 'c.txt'), LETTER_WITH_COLON)
    await runIn(cwd, ['c.txt'])
    const [file = ''] = cacheFiles(cwd)
    expect(readFileSync(file, 'utf8')).not.toContain('b.txt')
    expect((await runIn(cwd, ['a.txt', 'c.txt'])).anew).toEqual([])
  })

  it('leaves one file for a folder of documents, and nothing half written', async () => {
    const cwd = withCache({ 'a.txt': LETTER, 'b/a.txt': LETTER })
    await runIn(cwd, ['a.txt', 'b/a.txt'])
    expect(cacheFiles(cwd).filter((name) => !name.endsWith('.cache'))).toEqual([])
    expect(cacheFiles(cwd)).toHaveLength(2)
  })

  it('forgets a folder that nobody has asked for in a month', async () => {
    const cwd = withCache({ 'a.txt': LETTER, 'b/a.txt': LETTER })
    await runIn(cwd, ['a.txt', 'b/a.txt'])
    const before = new Date(Date.now() - 31 * 86_400_000)
    for (const file of cacheFiles(cwd)) utimesSync(file, before, before)
    writeFileSync(join(cwd, 'c.txt'), LETTER)
    expect((await runIn(cwd, ['a.txt', 'c.txt'])).anew).toEqual(['c.txt'])
    expect(cacheFiles(cwd)).toHaveLength(1)
  })

  it('says the same where it can keep nothing', async () => {
    const cwd = withCache({ 'a.txt': LETTER_WITH_COLON })
    const first = await runIn(cwd, ['a.txt'])
    const [file = ''] = cacheFiles(cwd)
    rmSync(file)
    mkdirSync(join(file, 'a'), { recursive: true })
    expect(await runIn(cwd, ['a.txt'])).toEqual(first)
    expect(cacheFiles(cwd)).toEqual([file])
  })

  it('says the same where the whole folder is removed meanwhile', async () => {
    const cwd = withCache({ 'a.txt': LETTER_WITH_COLON })
    const first = await runIn(cwd, ['a.txt'])
    rmSync(join(cwd, '.dvk-cache'), { recursive: true })
    expect(await runIn(cwd, ['a.txt'])).toEqual(first)
    expect(existsSync(join(cwd, '.dvk-cache'))).toBe(false)
  })

  it('goes on with more folders than it keeps open', async () => {
    const names = Array.from({ length: 40 }, (_, index) => `${index}/a.txt`)
    const cwd = withCache(Object.fromEntries(names.map((name) => [name, LETTER])))
    await runIn(cwd, names)
    expect((await runIn(cwd, names)).anew).toEqual([])
  })
})
