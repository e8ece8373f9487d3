import type { Position, Span } from '../../document/source.ts'
import type { Finding } from '../../lint/finding.ts'

/** Where a finding stands: lines and columns from 1, columns in UTF-16 units, the end exclusive. */
export interface Range {
  readonly start: Position
  readonly end: Position
}

export const rangeOf = ({ location: { source, span } }: { readonly location: Finding['location'] }): Range => ({
  start: source.position(span.start),
  end: source.position(span.end),
})

/** `12:5` */
export const placeText = ({ line, column }: Position): string => `${line}:${column}`

/**
 * The column of an offset counted in bytes of UTF-8, from 1.
 * @returns `null` where the line is not at hand: in a part of a .docx, in a file of which only one line was kept
 */
export const byteColumn = ({ source }: Finding['location'], offset: Span['start']): number | null => {
  const start = offset - (source.position(offset).column - 1)
  if (source.part !== undefined || start < 0 || offset > source.text.length) return null
  return Buffer.byteLength(source.text.slice(start, offset)) + 1
}
