import type { Excerpt } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { fold } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { entriesFor, type Phrase, phrasesOf, standsFor } from './phrases.ts'
import { isOneWordOff, wrongCapitals } from './spelling.ts'
import type { WordEntry } from './word-entry.ts'

/** Their wordings are fixed as a whole, or they are names. */
const ELSEWHERE: readonly (ComponentId | null)[] = [
  'tieu_de',
  'tieu_ngu',
  'ten_loai',
  'so_ky_hieu',
  'chuc_vu',
  'ho_ten',
  'lien_he',
]

/** Words in which a mark may be wrong without a capital, so long that they are no others. */
const LONG = 4

/** What is to be said of a way of writing, wherever it stands. */
export interface Reading {
  readonly term: WordEntry
  readonly problem: 'extra' | 'missing' | 'misspelt'
}

/** @returns `null` for what is right */
export const readingOf = remembered((text): Reading | null => {
  const terms = entriesFor('terms', text)
  const term = terms.find(({ name }) => fold(name) === fold(text))
  if (term) {
    const problem = term.anyCapitals ? null : wrongCapitals(text, term.name)
    return problem && { term, problem }
  }
  const meant = terms.find(({ name }) => isOneWordOff(text, name))
  return meant && !terms.some((each) => isOtherWord(text, each)) && isTerm(text, meant)
    ? { term: meant, problem: 'misspelt' }
    : null
})

const isOtherWord = (text: string, { otherWords }: WordEntry): boolean =>
  otherWords?.some((word) => fold(word) === fold(text)) ?? false

/** Few words in small letters may be others: «bàn tổ chức đại hội», also at the beginning of a sentence. */
const isTerm = (text: string, { name, lowerCase }: WordEntry): boolean => {
  const words = text.split(' ')
  if (lowerCase || words.length >= LONG) return true
  const [first = ''] = words
  const isFirstOff = !fold(name).startsWith(`${fold(first)} `)
  return first !== first.toLowerCase() && !(isFirstOff && wrongCapitals(text, name) === 'missing')
}

/** What may be a term and be wrong, where terms are judged. */
export const termPhrasesOf = (document: OfficialDocument): readonly Phrase[] =>
  phrasesOf(document).filter(({ block, entries }) => entries.terms && !ELSEWHERE.includes(block.component))

/** True for a place within a misspelt term, of which the term tells more than anything else. */
export const isInMisspeltTerm = (document: OfficialDocument, { block, span }: Excerpt): boolean =>
  termPhrasesOf(document).some((phrase) => {
    if (phrase.block !== block || span.start < phrase.span.start || span.end > phrase.span.end) return false
    const reading = readingOf(phrase.text)
    return reading?.problem === 'misspelt' && standsFor(phrase, reading.term)
  })
