import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isWord } from '../../../src/rules/terms/spelling.ts'
import type { WordEntry } from '../../../src/rules/terms/word-entry.ts'
import { lowerCase } from '../../../src/vietnamese/case.ts'
import { fold } from '../../../src/vietnamese/fold.ts'

const FOLDER = new URL('../../../schemas/words/', import.meta.url)

interface List {
  readonly sources: readonly string[]
  readonly entries: readonly WordEntry[]
}

const listNamed = (file: string): List => parse(readFileSync(new URL(file, FOLDER), 'utf8'))

const entriesOf = (file: string): readonly WordEntry[] => listNamed(file).entries

describe.each(readdirSync(FOLDER))('schemas/words/%s', (file) => {
  it('names where it is from, and nothing twice', () => {
    const { sources, entries } = listNamed(file)
    expect(sources).not.toHaveLength(0)
    const names = entries.map(({ name }) => fold(name))
    expect(names.filter((name, index) => names.indexOf(name) < index)).toEqual([])
  })

  it('has letters in one code each', () => {
    const text = readFileSync(new URL(file, FOLDER), 'utf8')
    expect(text).toBe(text.normalize('NFC'))
  })
})

describe('misspellings', () => {
  const misspellings = entriesOf('misspellings.yaml')

  it('are made of words, as what is none is told of as such', () => {
    const wrong = misspellings.flatMap((entry) => entry.wrong ?? [])
    expect(wrong.filter((text) => !text.split(' ').every(isWord))).toEqual([])
  })

  it('are nowhere what is right', () => {
    const right = new Set(misspellings.map(({ name }) => fold(name)))
    expect(misspellings.flatMap(({ wrong = [] }) => wrong).filter((text) => right.has(fold(text)))).toEqual([])
  })

  it('are in lower case', () => {
    const all = misspellings.flatMap(({ name, wrong = [] }) => [name, ...wrong])
    expect(all.filter((text) => text !== lowerCase(text))).toEqual([])
  })
})

describe('provinces', () => {
  const provinces = entriesOf('provinces.yaml')
  const on = (day: string) =>
    new Set(
      provinces
        .filter(({ since = '', until = '9' }) => since <= day && day <= until)
        .map(({ name }) => name.replace(' - ', ' ')),
    )

  it('are 63 to 30 June 2025 and 34 since', () => {
    expect(on('2024-12-31').size).toBe(63)
    expect(on('2025-06-30').size).toBe(63)
    expect(on('2025-07-01').size).toBe(34)
  })

  it('go on in provinces of today', () => {
    const today = on('2025-07-01')
    const successors = provinces.flatMap(({ now }) => now ?? []).map((name) => name.replace('Thành phố ', ''))
    expect(successors.filter((name) => !today.has(name))).toEqual([])
  })
})

describe('ministries', () => {
  it('change on 1 March 2025', () => {
    for (const { since, until, now } of entriesOf('ministries.yaml')) {
      expect([since, until]).toEqual(since ? ['2025-03-01', undefined] : [undefined, '2025-02-28'])
      expect(now === undefined).toBe(since !== undefined)
    }
  })
})
