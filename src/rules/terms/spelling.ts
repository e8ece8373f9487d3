import { isUpperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'

/** True where exactly one word of a phrase has other marks than the name, which has the same letters: `Ban Thuờng vụ`. */
export const isOneWordOff = (phrase: string, name: string): boolean => {
  const [words, right] = [phrase.split(' '), name.split(' ')]
  return (
    words.length === right.length && words.filter((word, index) => fold(word) !== fold(right[index] ?? '')).length === 1
  )
}

/**
 * What is wrong with the capitals of a phrase: one too many, or one left out behind the first; `null` where they may stand, as
 * in a common noun, which has none but at the beginning of a sentence.
 */
export const wrongCapitals = (phrase: string, name: string): 'extra' | 'missing' | null => {
  if (isUpperCase(phrase)) return null
  const required = capitalsOf(name)
  const seen = capitalsOf(phrase)
  const later = seen.some((capital, index) => capital && index > 0)
  if (later && seen.some((capital, index) => capital !== required[index])) return 'extra'
  return seen[0] && required.some((capital, index) => capital && !seen[index]) ? 'missing' : null
}

const capitalsOf = (phrase: string): readonly boolean[] =>
  phrase.split(' ').map((word) => word.charAt(0) !== word.charAt(0).toLowerCase())

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

/** The name in the letter case of a phrase: all capitals, or a capital at its beginning, or as it is. */
export const inCaseOf = (phrase: string, name: string): string => {
  if (isUpperCase(phrase)) return name.toUpperCase()
  const [first = ''] = phrase
  return first === first.toLowerCase() ? name : name.charAt(0).toUpperCase() + name.slice(1)
}

/** True where nothing of a sentence stands before an offset: only its number or dash. */
export const beginsSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?:;])[\s\-–+*•“"(]*(?:(?:\d+|[a-zđA-ZĐ]|[IVX]+)[.)-](?:\d+[.)]?)*\s*)?$/.test(
    text.slice(Math.max(0, start - 20), start),
  )
