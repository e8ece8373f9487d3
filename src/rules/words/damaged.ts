import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { isBareSyllable, isSyllable } from '../../vietnamese/syllable.ts'
import { textWordsOf, type Word, wordAt, wordsOf } from './text-words.ts'

export interface Damage {
  /** What was Vietnamese once: `djnh`, `hien`, `cüa`; in the order of the text. */
  readonly words: readonly Word[]
  /** How many of a hundred words are no Vietnamese. */
  readonly percent: number
}

/** Fewer words tell nothing. */
const FEWEST = 60

/**
 * Shares of all words. Texts that a scanner's program got wrong have 0.12 and more words that come near Vietnamese and are none,
 * others less than 0.08 with all their names and foreign words. Where most words are no Vietnamese it is another language.
 */
const NEARLY_VIETNAMESE = 0.1
const OTHER_LANGUAGE = 0.6

/** What tells that a text is damaged as a whole: letters and marks are lost, as in bad recognition of scanned pages; else `null`. */
export const damageOf = lastAsked((document: OfficialDocument): Damage | null => {
  if (markedShare(document) > MARKED_ENOUGH) return null
  const all = wordsOf(document)
  const words = all.forms.flatMap(({ text }, index) =>
    text.length > 1 && !isAbbreviation(text) ? (wordAt(all, index) ?? []) : [],
  )
  if (words.length < FEWEST) return null
  const odd = words.filter(({ text }) => !isSyllable(text))
  if (odd.length < words.length * NEARLY_VIETNAMESE || odd.length > words.length * OTHER_LANGUAGE) return null
  const near = odd.filter(({ text }) => isNearlyVietnamese(text))
  if (near.length < words.length * NEARLY_VIETNAMESE) return null
  return { words: near, percent: Math.round((odd.length / words.length) * 100) }
})

/** Of a hundred letters of good text 23 to 33 bear a mark, of damaged text less than 12: where so many do, nothing is looked at. */
const MARKED_ENOUGH = 0.2

const markedShare = (document: OfficialDocument): number => {
  const { marked, plain } = textWordsOf(document)
  return marked / Math.max(1, marked + plain)
}

export const isDamaged = (document: OfficialDocument): boolean => damageOf(document) !== null

const LONGEST_ABBREVIATION = 7

const isAbbreviation = (word: string): boolean => word.length <= LONGEST_ABBREVIATION && isUpperCase(word)

/** With a mark, or with the letters of a syllable that has lost its own. */
const isNearlyVietnamese = (word: string): boolean => /[^A-Za-z]/.test(word) || isBareSyllable(word)
