import type { Piece } from '../../document/pieces.ts'
import { type Span, spanOf } from '../../document/source.ts'

/** The pieces of a line that are printed: all but the marks of emphasis. */
export const withoutMarks = (text: string, line: Span, marks: readonly Span[]): Piece[] => {
  const pieces: Piece[] = []
  let at = line.start
  const push = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), span: spanOf(at, end) })
  }
  for (const mark of marks) {
    if (mark.start < line.start || mark.end > line.end) continue
    push(mark.start)
    at = mark.end
  }
  push(line.end)
  return pieces.length > 0 ? pieces : [{ text: '', span: spanOf(line.start, line.start) }]
}
