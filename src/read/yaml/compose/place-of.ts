import type { Piece } from '../../../document/pieces.ts'
import { type Span, spanOf } from '../../../document/source.ts'
import { cutPieces } from '../sourced.ts'

/**
 * Where a stretch of a printed line stands in the YAML. A line may be put together from several values and from what the
 * standard supplies (`so`, then `loai`, then `co_quan.viet_tat`): then it is the value that most of the stretch comes from.
 * @param pieces of the whole line
 * @param span offsets in the line
 */
export const placeOf = (pieces: readonly Piece[], span: Span, source: string): Span => {
  if (span.end <= span.start) return gapAt(pieces, span.start)
  const [first, ...others] = runsOf(cutPieces(pieces, span.start, span.end), source)
  const { start, end } = others.reduce(
    (most, run) => (run.length > most.length ? run : most),
    first ?? { start: 0, end: 0, length: 0 },
  )
  return spanOf(start, end)
}

/** The empty stretch before a character, or behind the last one. */
const gapAt = (pieces: readonly Piece[], offset: number): Span => {
  const [next] = cutPieces(pieces, offset, offset + 1)
  const at = next && next.text !== '' ? next.span.start : (pieces.at(-1)?.span.end ?? 0)
  return spanOf(at, at)
}

/** Neighbouring pieces that stand on one line of the source, or go on from one line to the next. */
interface Run extends Span {
  /** How much printed text comes from it. */
  readonly length: number
}

const runsOf = (pieces: readonly Piece[], source: string): Run[] => {
  const runs: Run[] = []
  for (const { text, span } of pieces) {
    const last = runs.at(-1)
    if (last && span.start >= last.start && !source.slice(last.end, span.start).includes('\n')) {
      runs[runs.length - 1] = {
        start: last.start,
        end: Math.max(last.end, span.end),
        length: last.length + text.length,
      }
    } else runs.push({ ...span, length: text.length })
  }
  return runs
}
