/*
 * Every rule on documents against each other has folders test/fixtures/rules/kho/<rule>/dung-*: no such rule says anything, and
 * sai-*: this one alone does, naming another file where there is one. A `dvk.config.yaml` in a folder gives its terms of office.
 */
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { REPOSITORY_RULES } from '../../src/rules/repository-rules.ts'
import { describeFindings, ruleIds } from './harness/lint-bytes.ts'
import { lintFolder } from './harness/lint-folder.ts'

const FIXTURES = join(import.meta.dirname, '../fixtures/rules')

const foldersOf = (id: string, beginning: 'dung' | 'sai'): readonly string[] => {
  const folder = join(FIXTURES, id)
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.startsWith(beginning)) : []
}

/** Smaller than any entry: each goes to a file of its own. */
const NO_MEMORY = 1

describe.each(REPOSITORY_RULES.map(({ id }) => id))('%s', (id) => {
  it('has right and wrong folders', () => {
    expect(foldersOf(id, 'dung')).not.toHaveLength(0)
    expect(foldersOf(id, 'sai')).not.toHaveLength(0)
  })

  for (const name of foldersOf(id, 'dung')) {
    it(`is silent on ${name}`, async () => {
      const { own, repository } = await lintFolder(join(FIXTURES, id, name))
      expect(describeFindings([...own.filter(({ severity }) => severity === 'error'), ...repository])).toBe('')
    })
  }

  for (const name of foldersOf(id, 'sai')) {
    it(`alone reports on ${name}`, async () => {
      const folder = join(FIXTURES, id, name)
      const { own, repository } = await lintFolder(folder)
      expect(ruleIds(repository), describeFindings(repository)).toEqual([id])
      expect(describeFindings(own.filter(({ severity }) => severity === 'error'))).toBe('')
      const files = readdirSync(folder).filter((file) => file !== 'dvk.config.yaml')
      for (const { message, location } of repository) {
        const others = files.filter((file) => file !== location.source.file)
        expect(others.length === 0 || others.some((file) => message.includes(file)), message).toBe(true)
      }
    })

    it(`says the same on ${name} with all of it on disk`, async () => {
      const folder = join(FIXTURES, id, name)
      const [held, spilt] = [await lintFolder(folder), await lintFolder(folder, NO_MEMORY)]
      expect(describeFindings(spilt.repository)).toBe(describeFindings(held.repository))
    })
  }
})
