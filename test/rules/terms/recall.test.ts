/* Plants every wrong writing of every entry in a clean document: the rule must tell it, with what is right. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { isWord } from '../../../src/rules/terms/spelling.ts'
import type { WordEntry } from '../../../src/rules/terms/word-entry.ts'
import { attestedWithMarks } from '../../../src/vietnamese/attested.ts'
import { inCaseOf } from '../../../src/vietnamese/case.ts'
import { fold } from '../../../src/vietnamese/fold.ts'
import { lintBytes } from '../harness/lint-bytes.ts'

const CLEAN = readFileSync(new URL('../../fixtures/clean/cong-van-hd05.yaml', import.meta.url), 'utf8')
const SENTENCE = 'Đề nghị các chi bộ, cơ quan thực hiện.'

const entriesOf = (list: string): readonly WordEntry[] =>
  parse(readFileSync(new URL(`../../../schemas/words/${list}.yaml`, import.meta.url), 'utf8')).entries

/** What the rules of words say of a clean document with this text in it. */
const toldOf = async (text: string): Promise<readonly string[]> => {
  const findings = await lintBytes('a.yaml', CLEAN.replace(SENTENCE, `${text} ${SENTENCE}`))
  return findings.map(({ ruleId, seen, expected }) => `${ruleId}: ${seen} → ${expected}`)
}

/** The name with each of its words in turn as another word that differs in its marks. */
const oneWordOff = (name: string): readonly string[] =>
  name.split(' ').flatMap((word, index, words) =>
    attestedWithMarks(word)
      .filter((other) => fold(other) !== fold(word))
      .map((other) => words.with(index, inCaseOf(word, other)).join(' ')),
  )

describe('a name one mark off', () => {
  const terms = entriesOf('terms')
  const right = new Set(terms.flatMap(({ name, otherWords = [] }) => [name, ...otherWords]).map(fold))
  const planted = terms
    .filter(({ name }) => /^\p{Lu}/u.test(name))
    .flatMap(({ name }) => oneWordOff(name).map((wrong) => ({ name, wrong })))
    .filter(({ wrong }) => !right.has(fold(wrong)) && wrong.split(' ').every(isWord))

  it('is told of, whichever term it is', async () => {
    const missed: string[] = []
    for (const { wrong } of planted) {
      const told = await toldOf(`Theo ý kiến của ${wrong}, các cơ quan báo cáo.`)
      if (!told.some((finding) => finding.startsWith('tu-ngu/thuat-ngu: '))) missed.push(wrong)
    }
    expect(planted.length).toBeGreaterThan(500)
    expect(missed).toEqual([])
  }, 60_000)
})

describe('common misspellings', () => {
  const planted = entriesOf('misspellings').flatMap(({ name, wrong = [], before }) =>
    wrong.map((each) => ({ name, wrong: each, behind: before?.[0] ?? 'theo' })),
  )

  it.each(planted)('$wrong is told of', async ({ name, wrong, behind }) => {
    expect(await toldOf(`Các cơ quan đã ${wrong} ${behind} quy định.`)).toContain(
      `tu-ngu/loi-thuong-gap: ${wrong} → ${name}`,
    )
  })
})

describe('enumerations', () => {
  it.each(entriesOf('enumerations'))('$name without its marks is told of', async ({ name }) => {
    const without = name.replace(/,| -/g, '')
    expect(await toldOf(`Báo cáo tình hình ${without} trong tháng.`)).toContain(
      `tu-ngu/thieu-dau-ngan-cach: ${without} → ${name}`,
    )
  })
})

describe('names of provinces', () => {
  it.each(entriesOf('provinces').map(({ name }) => name))('%s one mark off is told of', async (name) => {
    const wrong = oneWordOff(name).filter((each) => each.split(' ').every(isWord) && !each.includes('-'))
    for (const each of wrong.slice(0, 3)) {
      const told = await toldOf(`Mời tỉnh ${each} dự.`)
      expect(
        told.some((finding) => finding.startsWith('tu-ngu/ten-tinh: ')),
        each,
      ).toBe(true)
    }
  })
})
