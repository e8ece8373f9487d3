import titles from '../../../schemas/words/titles.yaml?words'
import { bareText } from '../../vietnamese/bare-text.ts'
import { fold } from '../../vietnamese/fold.ts'
import { once } from '../../vietnamese/once.ts'
import { remembered } from '../../vietnamese/remembered.ts'

/** The titles as words, the longest first. */
const known = once(() =>
  titles()
    .map(({ name }) => name.split(' '))
    .sort((a, b) => b.length - a.length),
)

/** Words of a title among which one with a wrong letter still tells which title it is. */
const ENOUGH = 3

/**
 * The title that a line begins with but for its marks, or but for one letter of a longer title: `PHÓ ĐÍ THƯ THƯỜNG TRỰC` is
 * «Phó Bí thư Thường trực».
 * @returns `null` where it begins with a title as it is, behind which a body may stand, or comes near none
 */
export const titleMeant = remembered((line): string | null => {
  const words = line.split(' ')
  const near = known().filter((title) => title.length <= words.length && isNear(words, title))
  const [longest] = near
  if (!longest || known().some((title) => title.length <= words.length && unlike(words, title).length === 0))
    return null
  return longest.join(' ')
})

const unlike = (words: readonly string[], title: readonly string[]): readonly number[] =>
  [...title.keys()].filter((index) => fold(words[index] ?? '') !== fold(title[index] ?? ''))

const isNear = (words: readonly string[], title: readonly string[]): boolean => {
  const wrong = unlike(words, title).filter((index) => lettersOff(words[index] ?? '', title[index] ?? '') > 0)
  const [only, another] = wrong
  if (only === undefined) return true
  return another === undefined && title.length >= ENOUGH && lettersOff(words[only] ?? '', title[only] ?? '') === 1
}

/** How many letters differ, marks aside; words of other lengths are no misspellings. */
const lettersOff = (word: string, right: string): number => {
  const [a, b] = [bareText(word), bareText(right)]
  if (a.length !== b.length) return Number.POSITIVE_INFINITY
  return [...a].filter((letter, index) => letter !== b.charAt(index)).length
}
