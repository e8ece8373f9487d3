import { spanOf } from '../../document/source.ts'
import type { Word } from './text-words.ts'

/** The line of the source that a word stands in, in a .docx its paragraph; from 1. */
export const lineOf = ({ block, start, text }: Word): number => {
  const { source, span } = block.locate(spanOf(start, start + text.length))
  return source.position(span.start).line
}
