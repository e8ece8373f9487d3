import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { parseOutlineMarker } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { hasLowerCase, isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { placesOf } from './running-text.ts'

/** How the spaces stand around a dash: on both sides, on none, or on one only. */
export type Spacing = 'spaced' | 'tight' | 'lopsided'

/** Two words, or two years, with a dash between. */
export interface JoinedWords {
  readonly block: Block
  /** The dash with the spaces around it. */
  readonly joint: Excerpt
  readonly dash: string
  readonly spacing: Spacing
  /** The same for all mentions of one phrase, and for all periods of years. */
  readonly key: string
}

/** With a letter or a figure on both sides. */
const DASH = /(?<=[A-Za-zÀ-ỹ\d]) ?[-–—] ?(?=[A-Za-zÀ-ỹ\d])/g

/** A word or a year on each side; numbers and symbols of documents have slashes or figures beside them. */
const LEFT = /(?<![A-Za-zÀ-ỹ\d/.,-])(?:[A-Za-zÀ-ỹ]{1,12}|(?:19|20)\d\d)$/
const RIGHT = /^(?:[A-Za-zÀ-ỹ]{1,12}|(?:19|20)\d\d)(?![A-Za-zÀ-ỹ\d/-])/

const isYear = (text: string): boolean => /^\d/.test(text)

/** In the order of the text; narrow cells of tables are left out. */
export const joinedWordsOf = lastAsked((document: OfficialDocument): readonly JoinedWords[] =>
  placesOf(document, /[-–—]/g, DASH).flatMap(({ block, start, match: [joint] }) => {
    const end = start + joint.length
    const left = LEFT.exec(block.text.slice(Math.max(0, start - LONGEST), start))?.[0]
    const right = left && RIGHT.exec(block.text.slice(end, end + LONGEST))?.[0]
    if (!left || !right || isYear(left) !== isYear(right)) return []
    if (block.cell?.bordered || isSymbol(left, right, block)) return []
    if (start === left.length && parseOutlineMarker(block.text)) return []
    const dash = joint.trim()
    return [
      {
        block,
        joint: { block, span: spanOf(start, end) },
        dash,
        spacing: SPACINGS[joint.length - dash.length] ?? 'spaced',
        key: isYear(left) ? 'năm' : `${lowerCase(left)}-${lowerCase(right)}`,
      },
    ]
  }),
)

/** By how many spaces stand around the dash. */
const SPACINGS: readonly Spacing[] = ['tight', 'lopsided', 'spaced']

/** "QĐ-UBND" in running text is part of a symbol. */
const isSymbol = (left: string, right: string, block: Block): boolean =>
  !isYear(left) && (isUpperCase(left) || isUpperCase(right)) && isInSmallLetters(block)

const isInSmallLetters = lastAsked(({ text }: Block): boolean => hasLowerCase(text))

const LONGEST = 30
const BEFORE = /(?:(?<![A-Za-zÀ-ỹ])[A-Za-zÀ-ỹ]{1,12} )?[A-Za-zÀ-ỹ]{1,12}$|\d{4}$/
const BEHIND = /^[A-Za-zÀ-ỹ]{1,12}(?: [A-Za-zÀ-ỹ]{1,12}(?![A-Za-zÀ-ỹ]))?|^\d{4}/

/** The two words, each with the one beside it: "kinh tế - xã hội". Years stand alone. */
export const phraseOf = ({ block, joint: { span } }: JoinedWords): Excerpt => {
  const before = BEFORE.exec(block.text.slice(Math.max(0, span.start - LONGEST), span.start))?.[0] ?? ''
  const behind = BEHIND.exec(block.text.slice(span.end, span.end + LONGEST))?.[0] ?? ''
  return { block, span: spanOf(span.start - before.length, span.end + behind.length) }
}

/** The mentions of each phrase. */
export const byKey = (mentions: readonly JoinedWords[]): Iterable<readonly JoinedWords[]> =>
  groupedBy(mentions, ({ key }) => key).values()
