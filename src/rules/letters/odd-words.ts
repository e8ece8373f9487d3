import { type Excerpt, wholeBlock } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import type { Report } from '../rule.ts'

/** A word that is not as it should be. */
export interface OddWord {
  readonly at: Excerpt
  /** As in the source. */
  readonly raw: string
  readonly expected: string
}

/** White space parts words; a byte order mark, which counts as white space, is not seen and parts none. */
const WORD = /[\S\ufeff]+/g

/**
 * The words of a document that are not as they should be. What is in a legacy encoding is left to the rules on these.
 * @param suspect what a word of the source must have to be looked at; not global
 * @param mended the word as it should be, the same word where it is right
 */
export const oddWords = (
  { blocks }: OfficialDocument,
  suspect: RegExp,
  mended: (raw: string) => string,
): readonly OddWord[] =>
  blocks.flatMap((block) => {
    if (!suspect.test(block.raw)) return []
    return [...block.raw.matchAll(WORD)].flatMap(({ 0: raw, index }) => {
      const expected = suspect.test(raw) ? mended(raw) : raw
      if (expected === raw) return []
      const word = block.slice(spanOf(index, index + raw.length))
      return word.legacy.length > 0 ? [] : [{ at: wholeBlock(word), raw, expected }]
    })
  })

/** The one finding of a document, at the first of its odd words; `{others}` tells how many more there are. */
export const oddWordsReport = ([first, ...others]: readonly OddWord[], message = 'wrong'): Report | null => {
  if (!first) return null
  const { at, raw, expected } = first
  return {
    message,
    at,
    ...standingIn(at),
    seen: raw,
    expected,
    data: { others: andOtherPlaces(others.length) },
  }
}

/** The component that a place stands in, for reports of rules on letters, which belong to none. */
export const standingIn = ({ block: { component } }: Excerpt): Pick<Report, 'component'> =>
  component ? { component } : {}

const andOtherPlaces = (others: number): Message =>
  others > 0 ? { vi: ` và ${others} chỗ khác`, en: ` and ${others} more` } : { vi: '', en: '' }
