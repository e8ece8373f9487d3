import { lastNotAfter } from './last-not-after.ts'
import { type Span, spanOf } from './source.ts'

/**
 * A stretch of a line's raw text and where it stands in the source. When both are equally long they agree character by
 * character; otherwise (an escape, a text that the standard supplies) the whole stretch points at the whole span.
 */
export interface Piece {
  readonly text: string
  readonly span: Span
}

/** A raw text put together from pieces. */
export interface Joined {
  readonly raw: string
  /** The stretch of the source that a stretch of `raw` comes from. */
  toSource(span: Span): Span
}

/** @param pieces in reading order, at least one */
export const joinPieces = (pieces: readonly Piece[]): Joined => {
  const starts: number[] = []
  let length = 0
  for (const piece of pieces) {
    starts.push(length)
    length += piece.text.length
  }
  const sourceOf = (offset: number): Span => {
    const index = lastNotAfter(starts, offset)
    const piece = pieces[index]
    if (!piece) return spanOf(0, 0)
    const within = offset - (starts[index] ?? 0)
    if (piece.text.length !== piece.span.end - piece.span.start) return piece.span
    return spanOf(piece.span.start + within, Math.min(piece.span.start + within + 1, piece.span.end))
  }
  return {
    raw: pieces.map((piece) => piece.text).join(''),
    toSource: ({ start, end }) => {
      const first = sourceOf(start)
      if (end <= start) {
        const at = start >= length ? (pieces.at(-1)?.span.end ?? 0) : first.start
        return spanOf(at, at)
      }
      const last = sourceOf(end - 1)
      return spanOf(Math.min(first.start, last.start), Math.max(first.end, last.end))
    },
  }
}
