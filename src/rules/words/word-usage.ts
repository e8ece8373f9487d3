import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { isSyllable, spelling } from '../../vietnamese/syllable.ts'
import { type Word, wordsOf } from './text-words.ts'

/** The word without letter case and usage of tone placement: `Hóa` and `hoá` are one. */
export const wordKey = remembered((word) => (isSyllable(word) ? spelling(word) : lowerCase(word)))

/** One word and those before and behind it in the same stretch of text, as keys; `''` where a mark or the line's end parts them. */
export interface UsedWord {
  readonly word: Word
  readonly key: string
  readonly before: string
  readonly behind: string
}

export interface WordUsage {
  readonly used: readonly UsedWord[]
  readonly counts: ReadonlyMap<string, number>
  /** True for two keys with a space between them that stand so in the document. */
  hasPair(pair: string): boolean
  /** True where elsewhere in the document the key stands beside a neighbour of the word. */
  isBesideNeighbour(word: Word, key: string): boolean
}

/** How a document uses its words; made when a rule asks, once for all that do. */
export const usageOf = lastAsked((document: OfficialDocument): WordUsage => {
  const used = wordsOf(document).flatMap(withNeighbours)
  const counts = new Map<string, number>()
  const pairs = new Set<string>()
  for (const { key, behind } of used) {
    counts.set(key, (counts.get(key) ?? 0) + 1)
    if (behind !== '') pairs.add(`${key} ${behind}`)
  }
  const places = new Map(used.map((place) => [place.word, place]))
  return {
    used,
    counts,
    hasPair: (pair) => pairs.has(pair),
    isBesideNeighbour: (word, key) => {
      const { before = '', behind = '' } = places.get(word) ?? {}
      return (before !== '' && pairs.has(`${before} ${key}`)) || (behind !== '' && pairs.has(`${key} ${behind}`))
    },
  }
})

const withNeighbours = (words: readonly Word[]): readonly UsedWord[] => {
  const keys = words.map(({ text }) => wordKey(text))
  const joined = words.map((word, index) => isNext(word, words[index + 1]))
  return words.map((word, index) => ({
    word,
    key: keys[index] ?? '',
    before: joined[index - 1] ? (keys[index - 1] ?? '') : '',
    behind: joined[index] ? (keys[index + 1] ?? '') : '',
  }))
}

/** Only a space is between them. */
const isNext = ({ start, text }: Word, next: Word | undefined): boolean => next?.start === start + text.length + 1
