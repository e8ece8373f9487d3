import type { OfficialDocument } from '../../document/official-document.ts'
import { hasLowerCase, upperCase } from '../../vietnamese/case.ts'
import { type UsedWord, usageOf } from './word-usage.ts'

/** Shorter ones are the initials of too many phrases. */
const SHORTEST = 4

/**
 * The phrase of a document whose syllables begin with the letters of an abbreviation, as it stands there first: `QCDC` →
 * "Quy chế dân chủ". It begins with a capital, as what is abbreviated mostly does.
 * @returns `null` where there is none, or the abbreviation is too short to tell
 */
export const longFormOf = (abbreviation: string, document: OfficialDocument): string | null => {
  if (abbreviation.length < SHORTEST) return null
  const { used } = usageOf(document)
  const at = used.findIndex((_, index) => spells(used, index, abbreviation))
  return at < 0 ? null : phrase(used.slice(at, at + abbreviation.length))
}

const spells = (used: readonly UsedWord[], at: number, letters: string): boolean => {
  const first = used[at]?.word.text ?? ''
  return (
    first.charAt(0) === letters.charAt(0) &&
    hasLowerCase(first) &&
    [...letters].every((letter, index) => {
      const { key = '', before = '' } = used[at + index] ?? {}
      return initialOf(key) === letter && (index === 0 || before !== '')
    })
  )
}

/** Without its tone: Ủ is abbreviated U. */
const initialOf = (key: string): string =>
  upperCase(key.charAt(0))
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '')
    .normalize('NFC')

const phrase = (words: readonly UsedWord[]): string => words.map(({ word }) => word.text).join(' ')
