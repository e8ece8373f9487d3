/*
 * Every rule on what an organisation has declared of itself has folders test/fixtures/rules/<component>/<rule>/ with a
 * `dvk.config.yaml` and documents: on `dung*` it is silent and nothing is an error, on `sai*` it alone gives a warning.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ORGANISATION_RULES } from '../../src/rules/organisation-rules.ts'
import { describeFindings, ruleIds } from './harness/lint-bytes.ts'
import { lintFolder } from './harness/lint-folder.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/rules')

const foldersOf = (id: string, beginning: 'dung' | 'sai'): readonly string[] => {
  const folder = join(FIXTURES, id)
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(beginning)) : []
}

describe.each(ORGANISATION_RULES.map(({ id }) => id))('%s', (id) => {
  it('has right and wrong folders', () => {
    expect(foldersOf(id, 'dung')).not.toHaveLength(0)
    expect(foldersOf(id, 'sai')).not.toHaveLength(0)
  })

  for (const name of foldersOf(id, 'dung')) {
    it(`is silent on ${name}`, async () => {
      const { own } = await lintFolder(join(FIXTURES, id, name))
      const wrong = own.filter(({ ruleId, severity }) => ruleId === id || severity === 'error')
      expect(describeFindings(wrong)).toBe('')
    })
  }

  for (const name of foldersOf(id, 'sai')) {
    it(`alone reports on ${name}`, async () => {
      const { own } = await lintFolder(join(FIXTURES, id, name))
      const told = own.filter(({ severity }) => severity !== 'info')
      expect(ruleIds(told), describeFindings(told)).toEqual([id])
    })
  }
})
