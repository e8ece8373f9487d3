import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { once } from '../../vietnamese/once.ts'
import { type TextWord, type Words, wordsOf } from './text-words.ts'

export interface WordUsage {
  /** True for a key that stands in the document. */
  has(key: string): boolean
  /** True for two keys with a space between them that stand so in the document. */
  hasPair(pair: string): boolean
  /** True where elsewhere in the document the key stands beside a neighbour of the word. */
  isBesideNeighbour(word: TextWord, key: string): boolean
}

/** How a document uses its words; made when a rule asks, once for all that do. */
export const usageOf = lastAsked((document: OfficialDocument): WordUsage => {
  const words = wordsOf(document)
  const keys = once(() => new Set(words.forms.map(({ key }) => key)))
  const pairs = once(() => new Set(words.forms.map(({ key }, index) => `${key} ${keyBehind(words, index)}`)))
  return {
    has: (key) => keys().has(key),
    hasPair: (pair) => pairs().has(pair),
    isBesideNeighbour: ({ index }, key) => {
      const [before, behind] = [keyBefore(words, index), keyBehind(words, index)]
      return (before !== '' && pairs().has(`${before} ${key}`)) || (behind !== '' && pairs().has(`${key} ${behind}`))
    },
  }
})

/** The key of the word before one of a document in the same stretch of text; `''` where a mark or the line's end parts them. */
export const keyBefore = ({ forms, areJoined }: Words, index: number): string =>
  areJoined[index] ? (forms[index - 1]?.key ?? '') : ''

/** The same of the word behind it. */
export const keyBehind = ({ forms, areJoined }: Words, index: number): string =>
  areJoined[index + 1] ? (forms[index + 1]?.key ?? '') : ''
