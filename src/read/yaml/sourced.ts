import { lastNotAfter } from '../../document/last-not-after.ts'
import { oncePer } from '../../document/once-per.ts'
import type { Piece } from '../../document/pieces.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { upperCase } from '../../vietnamese/case.ts'

/** A text that will be printed, and the way back to the source, worked out only when a finding asks for it. */
export interface Sourced {
  readonly text: string
  pieces(): readonly Piece[]
}

/** A text that the standard supplies. @param at the key or value it belongs to */
export const supplied = (text: string, at: Span): Sourced => ({ text, pieces: () => asWhole(text, at) })

/** A text that the standard supplies before another one. @param next at least one part */
export const suppliedBefore = (text: string, next: readonly Sourced[]): Sourced => ({
  text,
  pieces: () => {
    const { start } = extentOf(concat(next))
    return [{ text, span: spanOf(start, start) }]
  },
})

/** A text that the standard supplies behind another one. */
export const suppliedBehind = (text: string, above: Sourced): Sourced => ({
  text,
  pieces: () => {
    const { end } = extentOf(above)
    return [{ text, span: spanOf(end, end) }]
  },
})

/** Another text in the place of the one that was written: `05` for `5`. */
export const replaced = (from: Sourced, text: string): Sourced => ({
  text,
  pieces: () => asWhole(text, extentOf(from)),
})

/** The stretch `[start, end)` of a text. */
export const cut = (from: Sourced, start: number, end: number): Sourced =>
  start === 0 && end === from.text.length
    ? from
    : { text: from.text.slice(start, end), pieces: () => cutPieces(from.pieces(), start, end) }

export const trimmed = (from: Sourced): Sourced => {
  const start = from.text.length - from.text.trimStart().length
  return cut(from, start, Math.max(start, from.text.trimEnd().length))
}

/** The lines of a text that are not empty, without white space around. */
export const linesOf = (from: Sourced): readonly Sourced[] => {
  const lines: Sourced[] = []
  let start = 0
  for (const line of from.text.split('\n')) {
    if (line.trim() !== '') lines.push(trimmed(cut(from, start, start + line.length)))
    start += line.length + 1
  }
  return lines
}

export const inUpperCase = (from: Sourced): Sourced => ({
  text: upperCase(from.text),
  pieces: () => from.pieces().map(({ text, span }) => ({ text: upperCase(text), span })),
})

export const concat = (parts: readonly Sourced[]): Sourced => {
  const [only, second] = parts
  if (only && !second) return only
  return { text: parts.map((part) => part.text).join(''), pieces: () => parts.flatMap((part) => part.pieces()) }
}

/** From the first to the last character of the source that a text comes from. */
export const extentOf = (from: Sourced): Span => {
  const [first, ...others] = from.pieces().map((piece) => piece.span)
  return others.reduce(
    (extent, { start, end }) => spanOf(Math.min(extent.start, start), Math.max(extent.end, end)),
    first ?? spanOf(0, 0),
  )
}

/** Pieces that point at the whole span with every character: one of the span's own length would be taken letter by letter. */
const asWhole = (text: string, at: Span): Piece[] =>
  text.length > 1 && text.length === at.end - at.start
    ? [
        { text: text.slice(0, 1), span: at },
        { text: text.slice(1), span: at },
      ]
    : [{ text, span: at }]

/** The pieces of the stretch `[start, end)`; an empty one where it holds none. */
export const cutPieces = (pieces: readonly Piece[], start: number, end: number): Piece[] => {
  const starts = startsOf(pieces)
  const kept: Piece[] = []
  for (let index = lastNotAfter(starts, start); index < pieces.length; index++) {
    const piece = pieces[index]
    const at = starts[index] ?? 0
    if (!piece || at >= end) break
    const { text, span } = piece
    const from = Math.max(start - at, 0)
    const to = Math.min(end - at, text.length)
    if (from >= to) continue
    const letterByLetter = text.length === span.end - span.start
    kept.push({
      text: text.slice(from, to),
      span: letterByLetter ? spanOf(span.start + from, span.start + to) : span,
    })
  }
  if (kept.length > 0) return kept
  const near = pieces.at(-1)?.span.end ?? 0
  return [{ text: '', span: spanOf(near, near) }]
}

/** Where each piece begins in the text that they make: a long body is cut into its paragraphs, and each of those is asked for alone. */
const startsOf = oncePer((pieces: readonly Piece[]): readonly number[] => {
  let length = 0
  return pieces.map(({ text }) => {
    length += text.length
    return length - text.length
  })
})
