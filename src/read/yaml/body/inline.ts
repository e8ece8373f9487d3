import type { Emphasis } from '../../../document/block.ts'
import { parseOutlineMarker } from '../../../document/outline.ts'
import { type Span, spanOf } from '../../../document/source.ts'
import { findEmphasis } from '../../emphasis.ts'
import { concat, cut, type Sourced } from '../sourced.ts'

/** A paragraph or table cell as printed, without the marks that only set it. */
export interface InlineText {
  readonly text: Sourced
  /** Spans are offsets in `text`. */
  readonly emphasis: readonly Emphasis[]
}

/** Reads `*nghiêng*`, `**đậm**` and what `\` takes their meaning from: `\*`, `\|`, `\\`, and a marker at the start of a line. */
export const readInline = (paragraph: Sourced): InlineText => {
  const { text } = paragraph
  const backslashes = text.includes('\\') ? escapes(text) : []
  if (backslashes.length === 0 && !text.includes('*')) return { text: paragraph, emphasis: [] }
  const emphasised = findEmphasis(masked(text, backslashes), 0)
  const dropped = [...backslashes]
  for (const { open, close } of emphasised) dropped.push(open, close)
  dropped.sort((a, b) => a.start - b.start)
  const offset = offsetsWithout(dropped)
  return {
    text: without(paragraph, dropped),
    // Written out: to spread a span takes longer than all the rest.
    emphasis: emphasised.map(({ open, close, bold, italic }) => ({
      start: offset(open.end),
      end: offset(close.start),
      bold,
      italic,
    })),
  }
}

/** The backslashes that are not printed. */
const escapes = (text: string): Span[] => {
  const found: Span[] = []
  for (let at = text.indexOf('\\'); at >= 0; at = text.indexOf('\\', at)) {
    const escaped = /[*|\\]/.test(text[at + 1] ?? '')
    if (escaped || isBeforeMarker(text, at)) found.push(spanOf(at, at + 1))
    at += escaped ? 2 : 1
  }
  return found
}

/** How much of a line is looked at for a marker; the longest is "Tiểu mục XXXVIII." */
const MARKER_LENGTH = 40

const isBeforeMarker = (text: string, at: number): boolean => {
  const lineStart = text.lastIndexOf('\n', at) + 1
  if (at - lineStart > MARKER_LENGTH || text.slice(lineStart, at).trim() !== '') return false
  return parseOutlineMarker(text.slice(at + 1, at + 1 + MARKER_LENGTH).normalize('NFC')) !== null
}

/** Escaped characters in the shape of something that no emphasis is made of. */
const masked = (text: string, backslashes: readonly Span[]): string => {
  let result = ''
  let at = 0
  for (const { start, end } of backslashes) {
    result += `${text.slice(at, start)}__`
    at = end + 1
  }
  return result + text.slice(at)
}

const without = (paragraph: Sourced, dropped: readonly Span[]): Sourced => {
  const kept: Sourced[] = []
  let at = 0
  for (const { start, end } of dropped) {
    if (start > at) kept.push(cut(paragraph, at, start))
    at = end
  }
  if (at < paragraph.text.length) kept.push(cut(paragraph, at, paragraph.text.length))
  return concat(kept)
}

/** From offsets with what is dropped to offsets without. @param dropped in order */
const offsetsWithout = (dropped: readonly Span[]) => {
  const ends = dropped.map(({ end }) => end)
  let sum = 0
  const sums = dropped.map(({ start, end }) => {
    sum += end - start
    return sum
  })
  return (offset: number): number => {
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((ends[middle] ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset - (sums[low - 1] ?? 0)
  }
}
