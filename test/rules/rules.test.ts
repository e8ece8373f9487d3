import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { COMPONENT_IDS } from '../../src/document/component.ts'
import { DESCRIBED_RULES } from '../../src/rules/index.ts'
import type { RuleDescription } from '../../src/rules/rule.ts'
import { STANDARDS } from '../../src/standards/standards.ts'

const SOURCES = new URL('../../src/rules/', import.meta.url)

const placesIn = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).sort()

describe('DESCRIBED_RULES', () => {
  it('has every file of a component folder, and each once', () => {
    const files = COMPONENT_IDS.map((id) => id.replaceAll('_', '-'))
      .filter((folder) => existsSync(new URL(folder, SOURCES)))
      .flatMap((folder) =>
        readdirSync(new URL(folder, SOURCES)).map((file) => `${folder}/${file.replace(/\.ts$/, '')}`),
      )
    expect(DESCRIBED_RULES.map((rule) => rule.id).sort()).toEqual(files.sort())
  })

  describe.each(DESCRIBED_RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('is called like its file and its component', async () => {
      const file: { readonly default: RuleDescription } = await import(new URL(`${id}.ts`, SOURCES).href)
      expect(file.default).toBe(rule)
      expect(id.split('/')[0]).toBe(rule.component.replaceAll('_', '-'))
      expect(id).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+$/)
    })

    it('rests on what a standard requires, or on what an organisation has declared', () => {
      const { obligation } = rule
      if (typeof obligation === 'string') expect(STANDARDS.some((each) => each.obligation(obligation))).toBe(true)
      else expect(obligation.standard).toBe('dvk.config.yaml')
    })

    it('says the same in both languages', () => {
      for (const { vi, en } of [rule.summary, ...Object.values(rule.messages)]) {
        expect(placesIn(en)).toEqual(placesIn(vi))
        expect(vi.normalize('NFC')).toBe(vi)
      }
      expect(rule.summary.vi).toMatch(/^"?\p{Lu}.*\.$/su)
      expect(rule.examples.right).not.toBe(rule.examples.wrong)
    })
  })
})
