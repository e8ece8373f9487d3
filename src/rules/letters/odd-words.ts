import { type Block, wholeBlock } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { Message } from '../../document/message.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Edit, spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import type { Report } from '../rule.ts'

/** A word that is not as it should be. */
export interface OddWord {
  readonly block: Block
  /** Offset in the block's raw text. */
  readonly start: number
  /** As in the source. */
  readonly raw: string
  readonly expected: string
}

/** White space parts words; a byte order mark, which counts as white space, is not seen and parts none. */
const WORD = /[\S\ufeff]+/g

/** No word, and no address, is longer: what is, is not looked at. */
const LONGEST = 200

/** Marks behind a word, which are not of it. */
const TRAILING = '.,;:!?)]}»”’"\''

/**
 * The words of a document that are not as they should be. Lines in a legacy encoding are left to the rules on these.
 * @param suspect what a word of the source must have to be looked at; not global, without anchors
 * @param mended the word as it should be, the same word where it is right
 */
export const oddWords = (
  document: OfficialDocument,
  suspect: RegExp,
  mended: (raw: string) => string,
): readonly OddWord[] => {
  const { blocks, whole } = unicodeText(document)
  if (!suspect.test(whole)) return []
  return oddWordsIn(
    blocks.filter(({ raw }) => suspect.test(raw)),
    suspect,
    mended,
  )
}

/** The same for some lines of a document, none of them in a legacy encoding. */
export const oddWordsIn = (
  blocks: readonly Block[],
  suspect: RegExp,
  mended: (raw: string) => string,
): readonly OddWord[] =>
  blocks.flatMap((block) => {
    const words: OddWord[] = []
    for (const { 0: stretch, index: start } of matchesOf(WORD, block.raw)) {
      if (stretch.length > LONGEST || !suspect.test(stretch)) continue
      const raw = withoutTrailing(stretch)
      const expected = mended(raw)
      if (expected !== raw) words.push({ block, start, raw, expected })
    }
    return words
  })

/** The lines that are in no legacy encoding, and their text as one: most documents have no odd word of any kind. */
const unicodeText = lastAsked((document: OfficialDocument) => {
  const blocks: Block[] = []
  const raws: string[] = []
  for (const block of document.blocks) {
    if (block.legacy.length > 0) continue
    blocks.push(block)
    raws.push(block.raw)
  }
  return { blocks, whole: raws.join('\n') }
})

const withoutTrailing = (stretch: string): string => {
  let end = stretch.length
  while (end > 0 && TRAILING.includes(stretch.charAt(end - 1))) end--
  return stretch.slice(0, end)
}

/** The one finding of a document, at the first of its odd words; `{others}` tells how many more there are. */
export const oddWordsReport = ([first, ...others]: readonly OddWord[], message = 'wrong'): Report | null => {
  if (!first) return null
  const { block, start, raw, expected } = first
  return {
    message,
    at: wholeBlock(block.slice(spanOf(start, start + raw.length))),
    ...standingIn(block),
    seen: raw,
    expected,
    data: { others: andOtherPlaces(others.length) },
    fix: [first, ...others].flatMap((word) => editsOf(word) ?? []),
  }
}

const editsOf = ({ block, start, raw, expected }: OddWord): readonly Edit[] | null =>
  block.rewriteRaw(spanOf(start, start + raw.length), expected)

/** The component that a line belongs to, for reports of rules on letters, which are of none. */
export const standingIn = ({ component }: Block): Pick<Report, 'component'> => (component ? { component } : {})

/** « và 3 chỗ khác», or nothing. */
export const andOtherPlaces = (others: number): Message =>
  others > 0 ? { vi: ` và ${others} chỗ khác`, en: ` and ${others} more` } : { vi: '', en: '' }
