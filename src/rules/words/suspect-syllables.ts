import type { OfficialDocument } from '../../document/official-document.ts'
import { beginsWithCapital, inCaseOf, isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { type MeantSyllable, meantSyllables } from '../../vietnamese/meant-syllable.ts'
import { isSyllable } from '../../vietnamese/syllable.ts'
import { meantByTyping } from '../../vietnamese/typing.ts'
import { suspectsLike, type TextWord, type Word } from './text-words.ts'
import { usageOf } from './word-usage.ts'

/** Words that are spelt like no word of Vietnamese. */
export interface SuspectSyllable {
  /** Where it stands first. */
  readonly word: Word
  /** Where it stands again. */
  readonly others: readonly Word[]
  /** It can be spelt so, but no text has it. */
  readonly isSyllable: boolean
  /** What it was meant to be, in its letter case; the likeliest first. */
  readonly meant: readonly string[]
}

/** Two syllables run together; what is longer is no word. */
const LONGEST = 16

/** The suspect words of a document, each once, in the order of the text. */
export const suspectSyllables = (document: OfficialDocument): readonly SuspectSyllable[] => {
  const unknown = suspectsLike(document, ({ isUnknown, text }) => isUnknown && text.length <= LONGEST)
  return [...groupedBy(unknown, ({ text }) => text).values()].flatMap(([word, ...others]) => {
    if (!isJudged(word)) return []
    const meant = likeliest(word, meantSyllables(word.text), document)
    return meant.length > 0 ? [{ word, others, isSyllable: isSyllable(word.text), meant }] : []
  })
}

const MARKS = /[\u0300-\u0303\u0306\u0309\u031b\u0323]/g

/** What the letters of Vietnamese are without their marks. */
const VIETNAMESE = /^[a-eghik-vxyđ]+$/

/** What joins a word with its neighbour to a foreign one: `Ê-đê`, `R’Lấp`. */
const JOINT = /[-–'’‘`]/

const SHORTEST = 2

/**
 * Names may be spelt in any way; of words with a capital only those are judged that are no syllables at all, since names of
 * other peoples seldom are one but for a mark.
 */
const isJudged = (word: Word): boolean => {
  const { block, start, text } = word
  const lower = lowerCase(text)
  if (text.length < SHORTEST || block.legacy.length > 0 || meantByTyping(text) !== null) return false
  if (JOINT.test(block.text.charAt(start - 1)) || JOINT.test(block.text.charAt(start + text.length))) return false
  if (!VIETNAMESE.test(lower.normalize('NFD').replace(MARKS, ''))) return false
  if (text === lower) return true
  const isUsualCase = isUpperCase(text) || text.slice(1) === lower.slice(1)
  return isUsualCase && text.length > SHORTEST && !isSyllable(text) && (isUpperCase(text) || !isInForeignName(word))
}

/** «buôn Tơng Jú»: what stands with it is no Vietnamese either, or it is a village of those who call it `buôn`. */
const isInForeignName = ({ block, start, text }: Word): boolean => {
  const before = /([A-Za-zÀ-ỹ]+) $/.exec(block.text.slice(Math.max(0, start - LONGEST), start))?.[1] ?? ''
  const behind =
    /^ ([A-ZÀ-Ỹ][a-zà-ỹ]*)/.exec(block.text.slice(start + text.length, start + text.length + LONGEST))?.[1] ?? ''
  return VILLAGE.test(before) || [before, behind].some((name) => beginsWithCapital(name) && !isSyllable(name))
}

const VILLAGE = /^(?:buôn|bon|plei|nóc|sóc|mường)$/i

/**
 * Those that the document has beside the same neighbour, else those that it has, else all; of them the nearest. A space is
 * missing only in what the document writes with it elsewhere, and a name is none that has a letter more.
 */
const likeliest = (
  word: TextWord,
  candidates: readonly MeantSyllable[],
  document: OfficialDocument,
): readonly string[] => {
  const usage = usageOf(document)
  const possible = candidates.filter(({ by, text }) =>
    by === 'space' ? usage.hasPair(text) : by === 'marks' || word.text === lowerCase(word.text),
  )
  const beside = possible.filter(({ text }) => usage.isBesideNeighbour(word, text))
  const used = possible.filter(({ text }) => usage.has(text))
  const [chosen = []] = [beside, used, possible].filter((some) => some.length > 0)
  const least = Math.min(...chosen.map(({ distance }) => distance))
  return chosen.filter(({ distance }) => distance === least).map(({ text }) => inCaseOf(word.text, text))
}
