/*
 * Every rule that runs on YAML and text has a folder test/fixtures/rules/<component>/<rule>/ with whole documents, .yaml or
 * .txt, as many as it takes: `dung*` is right (the rule is silent, and nothing is an error), `sai*` is wrong in this one way
 * (the rule reports, and no other rule gives a warning or an error). Best are those that a careless rule would get wrong:
 * names with a dash, other dates and standards, long titles. The document's own date chooses the standard.
 * Rules on what an organisation has declared have folders instead, each with its declaration (organisation.test.ts).
 * Rules that need pages and fonts are shown right and wrong by mutations.test.ts alone.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { RULES } from '../../src/rules/index.ts'
import { REPOSITORY_RULES } from '../../src/rules/repository-rules.ts'
import { describeFindings, lintBytes, ruleIds } from './harness/lint-bytes.ts'

const FIXTURES = new URL('../fixtures/rules/', import.meta.url)

const rules = RULES.filter((rule) => rule.needs !== 'layout' && typeof rule.obligation === 'string')

const filesOf = (id: string, beginning: 'dung' | 'sai'): readonly string[] => {
  const folder = new URL(`${id}/`, FIXTURES)
  if (!existsSync(folder)) return []
  return readdirSync(folder).filter((file) => file.startsWith(beginning) && /\.(?:yaml|txt)$/.test(file))
}

const lintFixture = (id: string, file: string) =>
  lintBytes(`${id}/${file}`, readFileSync(new URL(`${id}/${file}`, FIXTURES), 'utf8'))

describe.each(rules.map((rule) => rule.id))('%s', (id) => {
  it('has right and wrong documents', () => {
    expect(filesOf(id, 'dung')).not.toHaveLength(0)
    expect(filesOf(id, 'sai')).not.toHaveLength(0)
  })

  for (const file of filesOf(id, 'dung')) {
    it(`is silent on ${file}`, async () => {
      const findings = await lintFixture(id, file)
      const wrong = findings.filter((finding) => finding.ruleId === id || finding.severity === 'error')
      expect(describeFindings(wrong)).toBe('')
    })
  }

  for (const file of filesOf(id, 'sai')) {
    it(`alone reports on ${file}`, async () => {
      const findings = await lintFixture(id, file)
      const others = findings.filter((finding) => finding.ruleId !== id && finding.severity !== 'info')
      expect(ruleIds(findings), describeFindings(findings)).toContain(id)
      expect(describeFindings(others)).toBe('')
    })
  }
})

it('every folder belongs to a rule', () => {
  const known = new Set([...RULES, ...REPOSITORY_RULES].map((rule) => rule.id))
  const folders = readdirSync(FIXTURES).flatMap((component) =>
    readdirSync(new URL(`${component}/`, FIXTURES)).map((rule) => `${component}/${rule}`),
  )
  expect(folders.filter((id) => !known.has(id))).toEqual([])
})
