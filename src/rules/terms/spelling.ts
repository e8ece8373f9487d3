import { isAttested } from '../../vietnamese/attested.ts'
import { beginsWithCapital, inCaseOf, isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'

/**
 * True where exactly one word of a phrase has other marks than the name, which has the same letters, and is a word of its own:
 * `Ủy bạn nhân dân`. What is no word at all is told of as such.
 */
export const isOneWordOff = (phrase: string, name: string): boolean => {
  const right = name.split(' ')
  const words = phrase.split(' ')
  const [off, another] = words.filter((word, index) => fold(word) !== fold(right[index] ?? ''))
  return words.length === right.length && off !== undefined && another === undefined && isWord(off)
}

/** What tu-ngu/am-tiet does not tell of; it takes more for names. */
export const isWord = (word: string): boolean => isSyllable(word) && (word !== lowerCase(word) || isAttested(word))

/**
 * What is wrong with the capitals of a phrase: one too many, or one left out behind the first; `null` where they may stand, as
 * in a common noun, which has none but at the beginning of a sentence.
 */
export const wrongCapitals = (phrase: string, name: string): 'extra' | 'missing' | null => {
  if (isUpperCase(phrase)) return null
  const required = capitalsOf(name)
  const seen = capitalsOf(phrase)
  const later = seen.some((capital, index) => capital && index > 0)
  // «cán sự đảng Bộ Công Thương»: the second of two words may begin a name of its own.
  if (!seen[0] && seen.length === 2) return null
  if (later && seen.some((capital, index) => capital !== required[index])) return 'extra'
  return seen[0] && required.some((capital, index) => capital && !seen[index]) ? 'missing' : null
}

/** True where each word has a capital, as in the name of a place. */
export const isPlaceName = (phrase: string): boolean => capitalsOf(phrase).every((capital) => capital)

const capitalsOf = (phrase: string): readonly boolean[] => phrase.split(' ').map(beginsWithCapital)

/** The phrase with the capitals of a name, its own letters kept: `Uỷ Ban kiểm tra` → `Uỷ ban Kiểm tra`. */
export const withCapitalsOf = (name: string, phrase: string): string => {
  const capitals = capitalsOf(name)
  return phrase
    .split(' ')
    .map(
      (word, index) =>
        (capitals[index] ? word.charAt(0).toUpperCase() : word.charAt(0).toLowerCase()) + word.slice(1).toLowerCase(),
    )
    .join(' ')
}

/** The phrase with each word that is spelt otherwise in the name as it is there, in the phrase's own letter case. */
export const withWordsOf = (name: string, phrase: string): string => {
  const words = phrase.split(' ')
  return name
    .split(' ')
    .map((right, index) => {
      const word = words[index] ?? ''
      return fold(word) === fold(right) ? word : inCaseOf(word, right)
    })
    .join(' ')
}

/** True where nothing of a sentence stands before an offset: only its number or dash. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;])[\s\-–+*•“"(]*(?:(?:\d+|[a-zđA-ZĐ]|[IVX]+)[.)-](?:\d+[.)]?)*\s*)?$/.test(
    text.slice(Math.max(0, start - 20), start),
  )
