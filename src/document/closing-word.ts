import type { Block, Excerpt } from './block.ts'
import { spanOf } from './source.ts'

/** How a paragraph ends. */
export interface ClosingWord {
  /** The last word with the marks behind it, without closing quotation marks and brackets. */
  readonly at: Excerpt
  readonly word: string
  /** `.`, `;`, `./.`, ` /`, or empty. */
  readonly mark: string
}

const ENDING = /(?<word>[^\s.;:,!?…/]+)(?<mark>(?:\s?[.;:,!?…/])*)(?<behind>["”’»)\]]*)$/u
/** No word is longer; it bounds the work on a paragraph without spaces. */
const TAIL = 200

/** @returns `null` where the paragraph does not end with a word and marks */
export const closingWord = (block: Block): ClosingWord | null => {
  const { word, mark, behind } = ENDING.exec(block.text.slice(-TAIL))?.groups ?? {}
  if (word === undefined || mark === undefined) return null
  const end = block.text.length - (behind?.length ?? 0)
  return { at: { block, span: spanOf(end - mark.length - word.length, end) }, word, mark }
}
