import { attestedWithMarks, isAttested } from './attested.ts'
import { lowerCase } from './case.ts'
import { isSyllable, spelling } from './syllable.ts'

/** What a word may have been meant to be. */
export interface MeantSyllable {
  /** In lower case; two syllables with a space where one is missing. */
  readonly text: string
  /** `marks`: the same letters; `letters`: a letter too many or two swapped; `space`: two syllables run together. */
  readonly by: 'marks' | 'letters' | 'space'
  /** How many marks, or letters, are different. */
  readonly distance: number
}

/** More marks make it another word. */
const MOST_MARKS = 2

/** Single letters are vowels called out, or points of a list. */
const SHORTEST = 2

/**
 * What a word that is no syllable, or one that no text has, may have been meant to be: syllables in use with the same letters
 * and few other marks; where there is none, those with one letter less or two swapped, and two syllables without their space.
 * @param word with all its letters in Vietnamese
 */
export const meantSyllables = (word: string): readonly MeantSyllable[] => {
  const lower = lowerCase(word)
  const withMarks = attestedWithMarks(lower)
    .map((text): MeantSyllable => ({ text, by: 'marks', distance: differentMarks(lower, text) }))
    .filter(({ distance }) => distance <= MOST_MARKS)
  return withMarks.length > 0 ? withMarks : [...mistyped(lower), ...runTogether(lower)]
}

const mistyped = (word: string): readonly MeantSyllable[] =>
  [...new Set([...withoutOne(word), ...withTwoSwapped(word)])]
    .filter((text) => text.length >= SHORTEST && isAttested(text))
    .map((text) => ({ text: spelling(text), by: 'letters', distance: 1 }))

const runTogether = (word: string): readonly MeantSyllable[] =>
  Array.from(word, (_, at) => [word.slice(0, at), word.slice(at)] as const)
    .filter((pair) => pair.every((part) => part.length >= SHORTEST && isSyllable(part) && isAttested(part)))
    .map((pair) => ({ text: pair.map(spelling).join(' '), by: 'space', distance: 1 }))

/** In how many letters, and in the tone, the marks of two words with the same letters are different. */
const differentMarks = (a: string, b: string): number => {
  const [ours, theirs] = [marksOf(a), marksOf(b)]
  return ours.filter((mark, index) => mark !== theirs[index]).length
}

/** The marks of each letter, and the tone behind them wherever it stands. */
const marksOf = (word: string): readonly string[] => {
  const tones = word.normalize('NFD').match(/[\u0300\u0301\u0303\u0309\u0323]/g) ?? []
  const letters = word
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
  return [...letters, tones.join('')]
}

const withoutOne = (word: string): readonly string[] =>
  Array.from(word, (_, index) => word.slice(0, index) + word.slice(index + 1))

const withTwoSwapped = (word: string): readonly string[] =>
  Array.from(
    word.slice(1),
    (letter, index) => word.slice(0, index) + letter + word.charAt(index) + word.slice(index + 2),
  )
