import { existsSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/read/read-document.ts'
import { inspectFile } from '../../src/report/inspect.ts'
import { fold } from '../../src/vietnamese/fold.ts'

/** Real documents to test with; they are no part of the project, and nothing of them is kept here. */
const CORPUS = resolve('../shared/corpus')

/** Types that are issued under a number; forms and programmes of meetings are not. */
const NUMBERED = ['NGHỊ QUYẾT', 'QUY CHẾ', 'HƯỚNG DẪN', 'GIẤY GIỚI THIỆU']

interface Listed {
  readonly file: string
  readonly type: string
  /** Forms begin with the Party's title in a paragraph and name no issuer. */
  readonly isForm: boolean
}

const partyFiles = (list: string): readonly Listed[] => {
  const path = join(CORPUS, `${list}.tsv`)
  if (!existsSync(path)) return []
  const [head = '', ...rows] = readFileSync(path, 'utf8').split('\n')
  const layout = head.split('\t').indexOf('layout')
  return rows
    .map((row) => row.split('\t'))
    .filter(([, system]) => system === 'Party')
    .map((row) => {
      const [file = '', , type = '-'] = row
      return { file: join(list, file), type, isForm: row[layout] === 'paragraphs' }
    })
}

/** What to call them in the list of tests. */
const byName = (files: readonly Listed[]) => files.map((listed) => [listed.file, listed] as const)

const inspect = async (file: string) => {
  const read = await readDocument(file, readFileSync(join(CORPUS, file)), { standard: null })
  const inspected = inspectFile(read, { standard: null, language: 'vi' })
  if ('error' in inspected) throw new Error(inspected.error)
  return inspected
}

describe.skipIf(!existsSync(CORPUS))('documents and forms of the Party', () => {
  const files = [...partyFiles('docx'), ...partyFiles('text')]

  it('are there to be read', () => expect(files.length).toBeGreaterThanOrEqual(15))

  it.each(byName(files))('%s is told to be one', async (file, { isForm }) => {
    const { he_thong, documents } = await inspect(file)
    expect(he_thong).toBe('dang')
    if (!isForm) expect(fold(documents[0]?.tieu_de ?? '')).toBe(fold('ĐẢNG CỘNG SẢN VIỆT NAM'))
  })

  const titled = files.filter(({ type, isForm }) => type !== '-' && !isForm)
  it.each(byName(titled))('%s has its title', async (file, { type }) => {
    const [document] = (await inspect(file)).documents
    expect(fold(document?.ten_loai ?? '').slice(0, fold(type).length)).toBe(fold(type))
  })

  const numbered = files.filter(({ type }) => NUMBERED.includes(type))
  it.each(byName(numbered))('%s has number and issuer', async (file) => {
    const [document] = (await inspect(file)).documents
    expect(document?.so_ky_hieu).toMatch(/^Số[\s\d]*-\s*\p{Lu}\p{L}*\/\p{Lu}/u)
    expect(document?.co_quan_ban_hanh).not.toBeNull()
  })

  const others = files.filter((file) => !numbered.includes(file))
  it.each(byName(others))('%s has no number', async (file, { isForm }) => {
    for (const document of (await inspect(file)).documents) {
      expect(document.so_ky_hieu).toBeNull()
      if (isForm) expect(document.co_quan_ban_hanh).toBeNull()
    }
  })
})
