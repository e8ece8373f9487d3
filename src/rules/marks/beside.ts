import type { Block, Excerpt } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'

/** No word is longer; it bounds the work on a text without spaces. */
const LONGEST = 40

/** Addresses, names of files and formulas hold marks without spaces. */
const CODE = /[@\\_=*{}<>]|:\/\/|www\.|\.[a-z]{2,4}(?![A-Za-zÀ-ỹ])/

export const isCode = (stretch: string): boolean => CODE.test(stretch)

/** The last words of a line, to find it by. */
export const lastWords = (block: Block): Excerpt => {
  const words = /(?:\S{1,30} ){0,2}\S{1,30}$/.exec(block.text.slice(-100))?.[0] ?? ''
  return { block, span: spanOf(block.text.length - words.length, block.text.length) }
}

/** The stretch together with what is written close to it on both sides, up to the next space. */
export const withWords = ({ block, span }: Excerpt): Excerpt => {
  const before = /\S*$/.exec(block.text.slice(Math.max(0, span.start - LONGEST), span.start))?.[0] ?? ''
  const behind = /^\S*/.exec(block.text.slice(span.end, span.end + LONGEST))?.[0] ?? ''
  return { block, span: spanOf(span.start - before.length, span.end + behind.length) }
}
