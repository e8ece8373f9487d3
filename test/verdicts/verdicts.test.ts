import { existsSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { lintBytes } from '../rules/harness/lint-bytes.ts'

/** Real files that people labelled; they are no part of the project. */
const CORPUS = resolve('../shared/corpus')
const LABELS = join(CORPUS, 'labels.json')

interface Verdict {
  readonly file: string
  readonly rule: string
  /** Errors of the rule in the file that were judged so. */
  readonly count: number
  /** False: the file was right and the rule wrong. */
  readonly isTrue: boolean
}

const [head, ...rows] = readFileSync(new URL('errors.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')

const verdicts = rows.map((row): Verdict => {
  const [file = '', rule = '', count = '', verdict = ''] = row.split('\t')
  return { file, rule, count: Number(count), isTrue: verdict === 'true' }
})

const allowed = (file: string, rule: string): number =>
  verdicts.find((verdict) => verdict.isTrue && verdict.file === file && verdict.rule === rule)?.count ?? 0

describe('the verdicts', () => {
  it('are well-formed, sorted, and one for each file, rule and outcome', () => {
    expect(head).toBe('file\trule\terrors\tverdict')
    for (const row of rows) expect(row).toMatch(/^\S+\t[a-z0-9-]+\/[a-z0-9-]+\t[1-9]\d*\t(true|false)$/)
    expect(rows).toEqual([...rows].sort())
    const keys = verdicts.map(({ file, rule, isTrue }) => `${file} ${rule} ${isTrue}`)
    expect(keys).toEqual([...new Set(keys)])
  })
})

const labelled = existsSync(LABELS)
  ? (JSON.parse(readFileSync(LABELS, 'utf8')) as readonly { readonly file: string }[]).map(({ file }) => file)
  : []

describe.skipIf(labelled.length === 0)('errors on the labelled files of ../shared/corpus', () => {
  it.each(labelled.length > 0 ? labelled : ['the folder is missing'])('%s: each was judged true', async (file) => {
    const findings = await lintBytes(file, readFileSync(join(CORPUS, 'docx', file)))
    const errors = findings.filter(({ severity }) => severity === 'error')
    const counts = new Map<string, number>()
    for (const { ruleId } of errors) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
    const id = basename(file, '.docx')
    const unjudged = [...counts].flatMap(([rule, count]) => {
      const known = allowed(id, rule)
      return count > known ? [`${id}\t${rule}\t${count} errors, ${known} judged true`] : []
    })
    expect(unjudged).toEqual([])
  })
})
