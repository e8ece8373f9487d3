import { detached } from '../vietnamese/detached.ts'
import type { Location, Position, Source } from './source.ts'
import { spanOf } from './source.ts'

/** Where a stretch of a file stands, for when its text is no longer at hand. Lines and columns from 1, the end exclusive. */
export interface Place {
  /** The part of a .docx. */
  readonly part?: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

export const placeOf = ({ source, span }: Location): Place => {
  const start = source.position(span.start)
  const end = source.position(span.end)
  return {
    ...(source.part === undefined ? {} : { part: source.part }),
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
  }
}

/** A line that is longer is no line to show. */
const LONGEST_LINE = 10_000

/**
 * The location without the text around it: what is kept of the findings of a whole archive. Offsets of its source begin with
 * the line, which is all of the text that is left.
 */
export const settled = (location: Location): Location => {
  const { source, span } = location
  const place = placeOf(location)
  const line = source.part === undefined ? lineFrom(source, span.start - (place.column - 1)) : ''
  return locationAt(source.file, place, line, span.end - span.start)
}

const lineFrom = ({ text }: Source, start: number): string => {
  const end = text.slice(start, start + LONGEST_LINE + 1).search(/[\r\n]|$/)
  return end > LONGEST_LINE ? '' : detached(text.slice(start, start + end))
}

/**
 * @param line the text of the line, empty where it is not known
 * @param length of the stretch in UTF-16 units; of one over several lines any but 0 where it is not known
 */
export const locationAt = (file: string, place: Place, line = '', length = lengthOf(place)): Location => {
  const { part, column, endLine, endColumn } = place
  const start = column - 1
  const end = start + length
  const position = (offset: number): Position =>
    offset === end ? { line: endLine, column: endColumn } : { line: place.line, column: offset + 1 }
  return { source: { file, ...(part === undefined ? {} : { part }), text: line, position }, span: spanOf(start, end) }
}

const lengthOf = ({ line, column, endLine, endColumn }: Place): number => (line === endLine ? endColumn - column : 1)
