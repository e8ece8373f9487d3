import type { Range } from 'vscode-languageserver'
import { type Location, type Position, type Span, textSource } from '../document/source.ts'

/** Where a stretch stands, as the protocol counts: lines and UTF-16 units from 0. */
export const rangeOf = ({ source, span }: Location): Range => ({
  start: counted(source.position(span.start)),
  end: counted(source.position(span.end)),
})

const counted = ({ line, column }: Position): Range['start'] => ({ line: line - 1, character: column - 1 })

/** Ranges of stretches of one text. */
export const rangesIn = (text: string): ((span: Span) => Range) => {
  const source = textSource('', text)
  return (span) => rangeOf({ source, span })
}

const isBefore = (a: Range['start'], b: Range['start']): boolean =>
  a.line < b.line || (a.line === b.line && a.character < b.character)

/** True for ranges with a place in common; the ends count. */
export const touch = (a: Range, b: Range): boolean => !isBefore(a.end, b.start) && !isBefore(b.end, a.start)
