import type { Excerpt } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'

/** No word is longer; it bounds the work on a text without spaces. */
const LONGEST = 40

/** The stretch together with what is written close to it on both sides, up to the next space. */
export const withWords = ({ block, span }: Excerpt): Excerpt => {
  const before = /\S*$/.exec(block.text.slice(Math.max(0, span.start - LONGEST), span.start))?.[0] ?? ''
  const behind = /^\S*/.exec(block.text.slice(span.end, span.end + LONGEST))?.[0] ?? ''
  return { block, span: spanOf(span.start - before.length, span.end + behind.length) }
}
