import type { Piece } from '../../../document/pieces.ts'
import type { Position, Source } from '../../../document/source.ts'
import { rewriteText } from './rewrite-text.ts'

/** A paragraph of a part, as far as positions need it. */
export interface PlacedParagraph {
  readonly paragraph: {
    /** Which `w:p` of the part it is, from 1. */
    readonly ordinal: number
    readonly start: number
    readonly end: number
  }
  /** Its raw text and where it comes from. */
  readonly pieces: readonly Piece[]
}

/**
 * A part as a source. Its positions are those of a reader of the page: the line is the ordinal of the paragraph, the
 * column the offset in its raw text.
 * @param paragraphs those of the part in the order they begin; asked for when a position is needed
 */
export const partSource = (
  file: string,
  part: string,
  text: string,
  paragraphs: () => readonly PlacedParagraph[],
): Source => {
  const source: Source = {
    file,
    part,
    text,
    position: (offset) => positionIn(paragraphs(), offset),
    rewrite: (span, added) => rewriteText(source, span, added),
  }
  return source
}

const positionIn = (paragraphs: readonly PlacedParagraph[], offset: number): Position => {
  const placed = paragraphAt(paragraphs, offset)
  return placed ? { line: placed.paragraph.ordinal, column: columnIn(placed.pieces, offset) } : { line: 1, column: 1 }
}

/** The innermost paragraph around an offset; between paragraphs the one before. */
export const paragraphAt = <P extends PlacedParagraph>(paragraphs: readonly P[], offset: number): P | undefined => {
  let low = 0
  let high = paragraphs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((paragraphs[middle]?.paragraph.start ?? 0) <= offset) low = middle + 1
    else high = middle
  }
  // Text boxes stand in paragraphs: the last one that has begun may have ended while the one around it goes on.
  for (let index = low - 1; index >= 0 && index >= low - MOST_NESTED; index--) {
    const placed = paragraphs[index]
    if (placed && offset < placed.paragraph.end) return placed
  }
  return paragraphs[Math.max(low - 1, 0)]
}

/** How many paragraphs of text boxes are looked back over. */
const MOST_NESTED = 200

const columnIn = (pieces: readonly Piece[], offset: number): number => {
  let column = 1
  for (const { text, span } of pieces) {
    if (offset < span.end) {
      const within = Math.max(offset - span.start, 0)
      return column + (text.length === span.end - span.start ? within : 0)
    }
    column += offset === span.end && span.start === span.end ? 0 : text.length
  }
  return column
}
