import type { Piece } from '../../../document/pieces.ts'
import { type Span, spanOf } from '../../../document/source.ts'

/**
 * The lines of a plain or single-quoted scalar as YAML joins them: one line end gives a space, `n` empty lines between
 * give `n` line ends, white space around line ends is dropped.
 * @param span of the content, without quotes
 */
export const foldedPieces = (text: string, span: Span): Piece[] => {
  const lines = contentSpans(text, span)
  const pieces: Piece[] = []
  let emptyLines = 0
  let end = span.start
  lines.forEach((line, index) => {
    const isLast = index === lines.length - 1
    if (line.start === line.end && index > 0 && !isLast) {
      emptyLines++
      return
    }
    if (index > 0)
      pieces.push({ text: emptyLines === 0 ? ' ' : '\n'.repeat(emptyLines), span: spanOf(end, line.start) })
    if (line.end > line.start) pieces.push({ text: text.slice(line.start, line.end), span: line })
    emptyLines = 0
    end = line.end
  })
  return pieces
}

/** Each line without white space at its inner ends; the very first and last end keep theirs. */
const contentSpans = (text: string, span: Span): Span[] => {
  const lines: Span[] = []
  let start = span.start
  while (true) {
    const newline = text.indexOf('\n', start)
    const isLast = newline < 0 || newline >= span.end
    const lineEnd = isLast ? span.end : newline
    const from = lines.length === 0 ? start : skipBlanks(text, start, lineEnd)
    const to = isLast ? lineEnd : dropBlanks(text, from, text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd)
    lines.push(spanOf(from, Math.max(from, to)))
    if (isLast) return lines
    start = newline + 1
  }
}

const isBlank = (character: string | undefined): boolean => character === ' ' || character === '\t'

const skipBlanks = (text: string, from: number, end: number): number => {
  let at = from
  while (at < end && isBlank(text[at])) at++
  return at
}

const dropBlanks = (text: string, start: number, from: number): number => {
  let at = from
  while (at > start && isBlank(text[at - 1])) at--
  return at
}
