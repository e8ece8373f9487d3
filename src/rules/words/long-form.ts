import type { OfficialDocument } from '../../document/official-document.ts'
import { hasLowerCase, upperCase } from '../../vietnamese/case.ts'
import { type Words, wordsOf } from './text-words.ts'
import { keyBefore } from './word-usage.ts'

/** Shorter ones are the initials of too many phrases. */
const SHORTEST = 4

/**
 * The phrase of a document whose syllables begin with the letters of an abbreviation, as it stands there first: `QCDC` →
 * "Quy chế dân chủ". It begins with a capital, as what is abbreviated mostly does.
 * @returns `null` where there is none, or the abbreviation is too short to tell
 */
export const longFormOf = (abbreviation: string, document: OfficialDocument): string | null => {
  if (abbreviation.length < SHORTEST) return null
  const words = wordsOf(document)
  const at = words.forms.findIndex((_, index) => spells(words, index, abbreviation))
  return at < 0
    ? null
    : words.forms
        .slice(at, at + abbreviation.length)
        .map(({ text }) => text)
        .join(' ')
}

const spells = (words: Words, at: number, letters: string): boolean => {
  const first = words.forms[at]?.text ?? ''
  return (
    first.charAt(0) === letters.charAt(0) &&
    hasLowerCase(first) &&
    [...letters].every(
      (letter, index) =>
        initialOf(words.forms[at + index]?.key ?? '') === letter &&
        (index === 0 || keyBefore(words, at + index) !== ''),
    )
  )
}

/** Without its tone: Ủ is abbreviated U. */
const initialOf = (key: string): string =>
  upperCase(key.charAt(0))
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')
