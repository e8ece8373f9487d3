import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
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
  for (const { key } of used) counts.set(key, (counts.get(key) ?? 0) + 1)
  const pairs = once(() => new Set(used.map(({ key, behind }) => `${key} ${behind}`)))
  return {
    used,
    counts,
    hasPair: (pair) => pairs().has(pair),
    isBesideNeighbour: (word, key) => {
      const { before = '', behind = '' } = used.find((place) => place.word === word) ?? {}
      return (before !== '' && pairs().has(`${before} ${key}`)) || (behind !== '' && pairs().has(`${key} ${behind}`))
    },
  }
})

const withNeighbours = (words: readonly Word[]): readonly UsedWord[] => {
  const used: UsedWord[] = []
  let before = ''
  words.forEach((word, index) => {
    const key = wordKey(word.text)
    const next = words[index + 1]
    const isJoined = next !== undefined && isNext(word, next)
    used.push({ word, key, before, behind: isJoined ? wordKey(next.text) : '' })
    before = isJoined ? key : ''
  })
  return used
}

/** Only a space is between them. */
const isNext = ({ start, text, block }: Word, next: Word): boolean =>
  next.start === start + text.length + 1 && block.text.charCodeAt(next.start - 1) === SPACE

const SPACE = 0x20
