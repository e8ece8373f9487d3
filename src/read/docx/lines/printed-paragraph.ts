import { type Joined, joinPieces, type Piece } from '../../../document/pieces.ts'
import { spanOf } from '../../../document/source.ts'
import type { RunStyle, StyledRun } from '../../../document/style.ts'
import { upperCase } from '../../../vietnamese/case.ts'
import type { Formatting, ResolvedParagraph } from '../formatting/formatting.ts'
import type { ResolvedRun } from '../formatting/run-formatting.ts'
import { NO_RUN_PROPERTIES } from '../formatting/run-properties.ts'
import type { NumberCounter } from '../numbering/number-counter.ts'
import type { Paragraph } from '../story/story.ts'

/** A paragraph as printed: numbered, in capitals where it is set in them, without what is hidden. */
export interface PrintedParagraph {
  readonly paragraph: Paragraph
  readonly resolved: ResolvedParagraph
  /** Width that it may fill, mm; `null` where it cannot be told. */
  readonly columnWidth: number | null
  /** At least one. */
  readonly pieces: readonly Piece[]
  readonly joined: Joined
  /** Without gaps; empty for an empty paragraph. */
  readonly runs: readonly StyledRun[]
  readonly isBlank: boolean
}

/** @param columnWidth mm */
export const printParagraph = (
  paragraph: Paragraph,
  formatting: Formatting,
  counter: NumberCounter,
  columnWidth: number | null,
): PrintedParagraph => {
  const resolved = formatting.resolve(paragraph)
  const pieces: Piece[] = []
  const runs: OpenRun[] = []
  const print = (added: readonly Piece[], run: ResolvedRun): void => {
    if (!run.isPrinted) return
    for (const piece of added) {
      if (piece.text === '') continue
      const shown = run.caps ? { text: upperCase(piece.text), span: piece.span } : piece
      pieces.push(shown)
      append(runs, styleOf(run, shown.text), shown.text.length)
    }
  }
  if (resolved.number) {
    const { list, level, run } = resolved.number
    print([{ text: counter.next(list, level), span: spanOf(paragraph.start, paragraph.start) }], run)
  }
  for (const run of paragraph.runs) print(run.pieces, resolved.run(run.properties))
  if (pieces.length === 0) pieces.push({ text: '', span: spanOf(paragraph.start, paragraph.start) })
  const joined = joinPieces(pieces)
  return { paragraph, resolved, columnWidth, pieces, joined, runs, isBlank: !/\S/.test(joined.raw) }
}

/** Formatting of the paragraph mark, which gives an empty paragraph its height. */
export const markStyle = ({ paragraph, resolved }: PrintedParagraph): RunStyle =>
  resolved.run(paragraph.properties.mark ?? NO_RUN_PROPERTIES).ascii

/** The last run of a paragraph, to which more may be added that looks the same. */
interface OpenRun extends StyledRun {
  end: number
}

const styleOf = (run: ResolvedRun, text: string): RunStyle =>
  run.ascii === run.highAnsi || /[\u0080-\uffff]/.test(text) ? run.highAnsi : run.ascii

/** Words are split over many runs; those that look the same are told as one. */
const append = (runs: OpenRun[], style: RunStyle, length: number): void => {
  const last = runs.at(-1)
  if (last && looksSame(last, style)) {
    last.end += length
    return
  }
  const { font, size, bold, italic, underline, color } = style
  const start = last?.end ?? 0
  runs.push({ font, size, bold, italic, underline, color, start, end: start + length })
}

const looksSame = (a: RunStyle, b: RunStyle): boolean =>
  a.font === b.font &&
  a.size === b.size &&
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.color === b.color
