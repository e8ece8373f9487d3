import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { once } from '../../vietnamese/once.ts'
import { type TextWord, type Word, wordsOf } from './text-words.ts'

/** One word and those before and behind it in the same stretch of text, as keys; `''` where a mark or the line's end parts them. */
export interface UsedWord {
  readonly word: TextWord
  readonly key: string
  readonly before: string
  readonly behind: string
}

export interface WordUsage {
  readonly used: readonly UsedWord[]
  /** True for a key that stands in the document. */
  has(key: string): boolean
  /** True for two keys with a space between them that stand so in the document. */
  hasPair(pair: string): boolean
  /** True where elsewhere in the document the key stands beside a neighbour of the word. */
  isBesideNeighbour(word: Word, key: string): boolean
}

/** How a document uses its words; made when a rule asks, once for all that do. */
export const usageOf = lastAsked((document: OfficialDocument): WordUsage => {
  const used = wordsOf(document).flatMap(withNeighbours)
  const keys = once(() => new Set(used.map(({ key }) => key)))
  const pairs = once(() => new Set(used.map(({ key, behind }) => `${key} ${behind}`)))
  return {
    used,
    has: (key) => keys().has(key),
    hasPair: (pair) => pairs().has(pair),
    isBesideNeighbour: (word, key) => {
      const { before = '', behind = '' } = used.find((place) => place.word === word) ?? {}
      return (before !== '' && pairs().has(`${before} ${key}`)) || (behind !== '' && pairs().has(`${key} ${behind}`))
    },
  }
})

const withNeighbours = (words: readonly TextWord[]): readonly UsedWord[] => {
  const used: UsedWord[] = []
  let before = ''
  words.forEach((word, index) => {
    const { key } = word.form
    const next = words[index + 1]
    const isJoined = next !== undefined && isNext(word, next)
    used.push({ word, key, before, behind: isJoined ? next.form.key : '' })
    before = isJoined ? key : ''
  })
  return used
}

/** Only a space is between them. */
const isNext = ({ start, text, block }: Word, next: Word): boolean =>
  next.start === start + text.length + 1 && block.text.charCodeAt(next.start - 1) === SPACE

const SPACE = 0x20
