import { type Printed, printed } from '../vietnamese/printed.ts'
import type { ComponentId } from './component.ts'
import { type Decoded, decodeStretches, type LegacyStretch, legacyStretches } from './legacy-stretch.ts'
import { rewriteRaw } from './rewrite-raw.ts'
import { type Edit, type Location, type Span, spanOf } from './source.ts'
import type { BlockStyle } from './style.ts'

/** A stretch of `Block.text` that the clerk marked in YAML or Markdown: `*nghiêng*`, `**đậm**`. */
export interface Emphasis extends Span {
  readonly bold: boolean
  readonly italic: boolean
}

/** The place of a block in a table; all counted from 0. */
export interface TableCell {
  readonly table: number
  readonly row: number
  readonly column: number
  /** How many columns the row has. */
  readonly columns: number
  /** False for the borderless tables that only lay out header and signature. */
  readonly bordered: boolean
}

/** One printed paragraph or line. */
export interface Block {
  /** As printed: NFC, legacy encodings decoded, white space collapsed to single spaces. All spans of rules are offsets in it. */
  readonly text: string
  /** Exactly as in the source. */
  readonly raw: string
  readonly component: ComponentId | null
  /** Formatting, known only where the source has pages (.docx). */
  readonly style: BlockStyle | null
  readonly emphasis: readonly Emphasis[]
  /** Stretches of `text` that are not Unicode in the source. */
  readonly legacy: readonly LegacyStretch[]
  readonly cell: TableCell | null
  /** Which part of its line it is, where that holds several texts: alignment and drawn lines are then not its own. */
  readonly part: LinePart | null
  /** The raw text of a stretch of `text`. */
  exact(span: Span): string
  /** Where a stretch of `text` stands in the source. */
  locate(span: Span): Location
  /**
   * The edits of the source after which another text is printed in the place of a stretch of `text`; an empty stretch is a
   * place between two characters.
   * @returns `null` where that is not certain: the source does not hold the stretch letter by letter, or cannot hold the text
   */
  rewrite(span: Span, text: string): readonly Edit[] | null
  /** The same of a stretch of `raw`, where what is not seen is to be written otherwise. */
  rewriteRaw(raw: Span, text: string): readonly Edit[] | null
  /** The part of the line between two offsets of `raw` as a line of its own. */
  slice(raw: Span, part?: LinePart): Block
}

export type Half = 'left' | 'right'

/** One of two texts that tabs or spaces set side by side, or one of several that are run together. */
export type LinePart = Half | 'run-in'

/** What a reader knows of one line before components are told apart. */
export interface BlockSource {
  readonly raw: string
  readonly component?: ComponentId | null
  /** Spans of its runs are offsets in `raw`. */
  readonly style?: BlockStyle | null
  /** Spans are offsets in `raw`. */
  readonly emphasis?: readonly Emphasis[]
  /** Stretches of `raw` in a legacy encoding; where left out, the letters tell. */
  readonly legacy?: readonly LegacyStretch[] | undefined
  readonly cell?: TableCell | null
  readonly part?: LinePart | null
  /** Where a stretch of `raw` stands in the source. */
  locateRaw(span: Span): Location
}

export const createBlock = (from: BlockSource): Block => {
  const legacy = from.legacy ?? legacyStretches(from.raw)
  const decoded = decodeStretches(from.raw, legacy)
  const shown = printed(decoded.text)
  const rawSpan = (span: Span): Span => spanInRaw(decoded, shown, span)
  const isAsWritten = shown.text === from.raw
  const inText = <S extends Span>(stretches: readonly S[]): readonly S[] =>
    isAsWritten || stretches.length === 0 ? stretches : stretchesInText(decoded, shown, stretches)
  return {
    text: shown.text,
    raw: from.raw,
    component: from.component ?? null,
    style: from.style && !isAsWritten ? { ...from.style, runs: inText(from.style.runs) } : (from.style ?? null),
    emphasis: inText(from.emphasis ?? NONE),
    legacy: inText(legacy),
    cell: from.cell ?? null,
    part: from.part ?? null,
    exact: (span) => {
      const { start, end } = rawSpan(span)
      return from.raw.slice(start, end)
    },
    locate: (span) => from.locateRaw(rawSpan(span)),
    // Letters of Unicode have no place in a font that shows other ones for them.
    rewrite: (span, text) => (legacy.length > 0 ? null : rewriteRaw(from, rawSpan(span), text)),
    rewriteRaw: (raw, text) => (legacy.length > 0 ? null : rewriteRaw(from, raw, text)),
    slice: (raw, part) => createBlock(sliceSource(from, legacy, raw, part ?? from.part ?? null)),
  }
}

const NONE: readonly never[] = []

const spanInRaw = (decoded: Decoded, shown: Printed, { start, end }: Span): Span => {
  const first = shown.rawOffset(start)
  // The end of a stretch is the end of its last character, not the start of the next one: spaces between may be many.
  const last = end > start ? endInRaw(decoded.text, shown, end) : first
  return spanOf(decoded.rawOffset(first), decoded.rawOffset(last))
}

const endInRaw = (raw: string, { text, rawOffset }: Printed, end: number): number => {
  if (end >= text.length) return rawOffset(text.length)
  const next = rawOffset(end)
  const last = rawOffset(end - 1)
  return text[end - 1] === ' ' ? next : Math.min(next, last + clusterLength(raw, last))
}

const sliceSource = (
  from: BlockSource,
  legacy: readonly LegacyStretch[],
  { start, end }: Span,
  part: LinePart | null,
): BlockSource => ({
  raw: from.raw.slice(start, end),
  component: from.component ?? null,
  style: from.style ? sliceStyle(from.style, start, end, from.raw) : null,
  emphasis: cutOut(from.emphasis ?? NONE, start, end),
  legacy: cutOut(legacy, start, end),
  cell: from.cell ?? null,
  part,
  locateRaw: (span) => from.locateRaw(spanOf(span.start + start, span.end + start)),
})

/** Of several lines of a paragraph the line drawn above it stands over the first, the one beneath under the last. */
const sliceStyle = (style: BlockStyle, start: number, end: number, raw: string): BlockStyle => ({
  ...style,
  ruleAbove: style.ruleAbove && raw.slice(0, start).trim() === '' ? style.ruleAbove : null,
  ruleBelow: style.ruleBelow && raw.slice(end).trim() === '' ? style.ruleBelow : null,
  runs: cutOut(style.runs, start, end),
})

const cutOut = <S extends Span>(stretches: readonly S[], start: number, end: number): S[] =>
  stretches
    .filter((stretch) => stretch.end > start && stretch.start < end)
    .map((stretch) => ({
      ...stretch,
      start: Math.max(stretch.start, start) - start,
      end: Math.min(stretch.end, end) - start,
    }))

/** Stretches of the raw text as stretches of the printed text; those of which nothing is printed fall away. */
const stretchesInText = <S extends Span>(decoded: Decoded, shown: Printed, stretches: readonly S[]): readonly S[] =>
  stretches
    .map((stretch) => ({
      ...stretch,
      start: shown.textIndex(decoded.textIndex(stretch.start)),
      end: shown.textIndex(decoded.textIndex(stretch.end)),
    }))
    .filter((stretch) => stretch.end > stretch.start)

/** Length of the character at an offset together with the combining marks that follow it. */
const clusterLength = (raw: string, at: number): number => /^[\s\S]\p{M}*/u.exec(raw.slice(at, at + 8))?.[0].length ?? 1

/** The same block as part of a component, to which its slices belong too. */
export const assign = (block: Block, component: ComponentId): Block => ({
  ...block,
  component,
  slice: (raw) => assign(block.slice(raw), component),
})

/** A stretch of a printed line: what findings are about. */
export interface Excerpt {
  readonly block: Block
  readonly span: Span
}

export const wholeBlock = (block: Block): Excerpt => ({ block, span: spanOf(0, block.text.length) })

/** The line of the source in which a stretch begins, in a .docx the ordinal of its paragraph; from 1. */
export const lineNumber = ({ block, span }: Excerpt): number => {
  const { source, span: stretch } = block.locate(span)
  return source.position(stretch.start).line
}

export const excerptText = ({ block, span }: Excerpt): string => block.text.slice(span.start, span.end)
