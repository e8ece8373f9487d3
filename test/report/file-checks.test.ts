import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { FILE_CHECKS } from '../../src/report/file-checks/file-checks.ts'
import { readBytes } from '../rules/harness/lint-bytes.ts'

const SRC = new URL('../../src/', import.meta.url)

/** Ids that the code reports, wherever it does. */
const reported = (): readonly string[] =>
  readdirSync(SRC, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.includes('file-checks'))
    .flatMap((name) => [
      ...readFileSync(new URL(name, SRC), 'utf8').matchAll(/'((?:yaml|tep|an-toan|chi-thi)\/[a-z0-9-]+)'/g),
    ])
    .flatMap(([, id]) => id ?? [])

describe('the list of what is told of a file', () => {
  it('has every id that is reported, and no other', () => {
    expect(FILE_CHECKS.map(({ id }) => id).sort()).toEqual([...new Set(reported())].sort())
  })
})

describe('the examples for YAML', () => {
  const problemsOf = async (text: string): Promise<readonly string[]> => {
    const whole = text.includes('loai:') ? text : `loai: cong-van\n${text}`
    return (await readBytes('a.yaml', `${whole}\n`)).problems.map(({ id }) => id)
  }
  const shown = FILE_CHECKS.flatMap(({ id, examples }) => (examples ? [[id, examples] as const] : []))

  it.each(shown.filter(([, { wrong }]) => !wrong.startsWith('(')))('show %s', async (id, { right, wrong }) => {
    expect(await problemsOf(wrong)).toContain(id)
    expect(await problemsOf(right)).toEqual([])
  })
})
