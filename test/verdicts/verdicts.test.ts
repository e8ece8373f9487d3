import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/lint/finding.ts'
import { lintBytes } from '../rules/harness/lint-bytes.ts'

/** Real files, some of which people labelled; they are no part of the project. */
const CORPUS = resolve('../shared/corpus')
const LABELS = join(CORPUS, 'labels.json')

interface Verdict {
  readonly file: string
  readonly rule: string
  /** Findings of the rule in the file that were judged so. */
  readonly count: number
  /** False: the file is right and the rule wrong. In `errors.tsv` the rule was mended since, and must not tell of it again. */
  readonly isTrue: boolean
}

const rowsOf = (name: string): readonly string[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trimEnd()
    .split('\n')

const verdictsOf = (name: string): readonly Verdict[] =>
  rowsOf(name)
    .slice(1)
    .map((row) => {
      const [file = '', rule = '', count = '', verdict = ''] = row.split('\t')
      return { file, rule, count: Number(count), isTrue: verdict === 'true' }
    })

/** Errors on the labelled files, of all rules. */
const ERRORS = 'errors.tsv'
/** Errors and warnings of the rules on what a text says, on all files. */
const TEXT = 'text.tsv'

/** Rules on words, marks and citations, on divisions, and on who signs and is sent what. */
const ON_TEXT =
  /^(?:tu-ngu|dau-cau|vien-dan)\/|^noi-dung\/(?:sai-cap|muc-khong-co|viet-hoa-dau-cau|viet-hoa-vien-dan|viet-hoa-ten-loai)$|^ten-loai\/tham-quyen$|^quyen-han\/(?:sau-dau-la-chuc-vu|thua-lenh-cap-uy|thua-lenh-cap-pho|uy-quyen-lai|khac-co-quan-ban-hanh|co-quan-thu-truong)$|^chuc-vu\/(?:khac-cap-truong|khong-ro|lien-tich-kem-co-quan|hop-co-quan)$|^noi-nhan\/trung$|^can-cu\/(?:so-cua-luat|thieu-ngay|thieu-co-quan)$/

describe.each([ERRORS, TEXT])('the verdicts in %s', (name) => {
  const [head, ...rows] = rowsOf(name)

  it('are well-formed, sorted, and one for each file, rule and outcome', () => {
    expect(head).toBe('file\trule\tfindings\tverdict')
    for (const row of rows) expect(row).toMatch(/^\S+\t[a-z0-9-]+\/[a-z0-9-]+\t[1-9]\d*\t(true|false)$/)
    expect(rows).toEqual([...rows].sort())
    const keys = verdictsOf(name).map(({ file, rule, isTrue }) => `${file} ${rule} ${isTrue}`)
    expect(keys).toEqual([...new Set(keys)])
  })
})

describe('the verdicts in text.tsv', () => {
  it('say that nearly all warnings are true', () => {
    const sum = (some: readonly Verdict[]): number => some.reduce((total, { count }) => total + count, 0)
    const verdicts = verdictsOf(TEXT)
    expect(sum(verdicts.filter(({ isTrue }) => isTrue)) / sum(verdicts)).toBeGreaterThanOrEqual(0.98)
  })
})

/** What is found in a file and was not judged before. */
const unjudged = (path: string, findings: readonly Finding[], verdicts: readonly Verdict[]): readonly string[] => {
  const file = basename(path, extname(path))
  const counts = new Map<string, number>()
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  return [...counts].flatMap(([rule, count]) => {
    const known = verdicts
      .filter((verdict) => verdict.file === file && verdict.rule === rule)
      .reduce((sum, verdict) => sum + verdict.count, 0)
    return count > known ? [`${file}\t${rule}\t${count} findings, ${known} judged`] : []
  })
}

const lintFileAt = (path: string): Promise<readonly Finding[]> => lintBytes(basename(path), readFileSync(path))

const labelled = existsSync(LABELS)
  ? (JSON.parse(readFileSync(LABELS, 'utf8')) as readonly { readonly file: string }[]).map(({ file }) =>
      join(CORPUS, 'docx', file),
    )
  : []

const all = ['docx', 'text']
  .map((folder) => join(CORPUS, folder))
  .filter(existsSync)
  .flatMap((folder) => readdirSync(folder).map((file) => join(folder, file)))

/** A name for the test that is left out where the files are missing. */
const namesOf = (paths: readonly string[]): readonly string[] => (paths.length > 0 ? paths : ['the folder is missing'])

describe.skipIf(labelled.length === 0)('errors on the labelled files of ../shared/corpus', () => {
  const verdicts = verdictsOf(ERRORS).filter(({ isTrue }) => isTrue)

  it.each(namesOf(labelled))('%s: each was judged', async (path) => {
    const errors = (await lintFileAt(path)).filter(({ severity }) => severity === 'error')
    expect(unjudged(path, errors, verdicts)).toEqual([])
  })
})

describe.skipIf(all.length === 0)('errors and warnings on what the files of ../shared/corpus say', () => {
  const verdicts = verdictsOf(TEXT)

  it.each(namesOf(all))('%s: each was judged', async (path) => {
    const told = (await lintFileAt(path)).filter(({ ruleId, severity }) => severity !== 'info' && ON_TEXT.test(ruleId))
    expect(unjudged(path, told, verdicts)).toEqual([])
  })
})
