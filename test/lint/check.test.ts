import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { checkDocument } from '../../src/lint/check.ts'
import { standardOf } from '../../src/lint/lint.ts'
import { RULES } from '../../src/rules/index.ts'
import { EVERY_SYSTEM } from '../../src/standards/standards.ts'
import { readBytes } from '../rules/harness/lint-bytes.ts'

const FIXTURES = new URL('../fixtures/rules/', import.meta.url)

/** Documents with the components of some of the rules that need not be called, and without those of the others. */
const files = RULES.filter(({ on, needs }) => on === 'present' && needs !== 'layout').flatMap(({ id }) =>
  readdirSync(new URL(`${id}/`, FIXTURES)).map((file) => `${id}/${file}`),
)

/** The same rules, called on every document. */
const ALWAYS_CALLED = RULES.map(({ on: _, ...rule }) => rule)

it('leaves out no rule that has something to say', async () => {
  const options = { language: 'vi', final: true } as const
  for (const file of files) {
    const { documents } = await readBytes(file, readFileSync(new URL(file, FIXTURES)))
    for (const document of documents) {
      const standard = standardOf(document, null) ?? EVERY_SYSTEM
      const told = checkDocument(document, standard, RULES, options).map(({ ruleId }) => ruleId)
      const all = checkDocument(document, standard, ALWAYS_CALLED, options).map(({ ruleId }) => ruleId)
      expect(told, file).toEqual(all)
    }
  }
  expect(files).not.toHaveLength(0)
})
