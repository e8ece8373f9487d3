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
  const raw = pieces.reduce((text, piece) => text + piece.text, '')
  // Most lines are read and never asked for a place.
  let starts: readonly number[] | null = null
  return {
    raw,
    toSource: ({ start, end }) => {
      starts ??= startsOf(pieces)
      const first = sourceOf(pieces, starts, start)
      if (end <= start) {
        const at = start >= raw.length ? (pieces.at(-1)?.span.end ?? 0) : first.start
        return spanOf(at, at)
      }
      const last = sourceOf(pieces, starts, end - 1)
      return spanOf(Math.min(first.start, last.start), Math.max(first.end, last.end))
    },
  }
}

const startsOf = (pieces: readonly Piece[]): readonly number[] => {
  let length = 0
  return pieces.map((piece) => {
    const start = length
    length += piece.text.length
    return start
  })
}

/** Where the character at an offset of the raw text comes from. */
const sourceOf = (pieces: readonly Piece[], starts: readonly number[], offset: number): Span => {
  const index = lastNotAfter(starts, offset)
  const piece = pieces[index]
  if (!piece) return spanOf(0, 0)
  const within = offset - (starts[index] ?? 0)
  if (piece.text.length !== piece.span.end - piece.span.start) return piece.span
  return spanOf(piece.span.start + within, Math.min(piece.span.start + within + 1, piece.span.end))
}
