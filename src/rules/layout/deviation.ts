import { type Block, type Excerpt, excerptText } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import { spanOf } from '../../document/source.ts'
import type { RunStyle, StyledRun } from '../../document/style.ts'
import type { PrintedPart } from './printed-part.ts'

/** Letters and digits: what shows a size or a font; spaces and marks hardly do. */
export const INK = /[\p{L}\p{N}]/u

/** Only letters show weight and slant. */
export const LETTER = /\p{L}/u

/** Where a part deviates from what is required of its runs. */
export interface Deviation {
  /** In the first line that deviates: from its first to its last deviating run. */
  readonly at: Excerpt
  /** The styles of all deviating runs of all lines; never empty. */
  readonly styles: readonly [RunStyle, ...RunStyle[]]
  /** How many lines deviate. */
  readonly lines: number
  /** Everything that deviates. */
  readonly stretches: readonly Excerpt[]
}

/**
 * The runs of a stretch of a line that hold something `visible`, cut to the stretch.
 * @param counts asked first: what a run holds takes longer to tell
 */
export const runsOf = (
  { block, span }: Excerpt,
  visible: RegExp,
  counts: (style: RunStyle) => boolean = () => true,
): StyledRun[] => {
  const runs: StyledRun[] = []
  for (const run of block.style?.runs ?? []) {
    if (!counts(run) || run.start >= span.end || run.end <= span.start) continue
    const start = Math.max(run.start, span.start)
    const end = Math.min(run.end, span.end)
    if (!visible.test(block.text.slice(start, end))) continue
    runs.push(start === run.start && end === run.end ? run : { ...run, start, end })
  }
  return runs
}

/** What the runs of some lines have, each once. */
export const seenIn = <T>(lines: readonly Block[], ofRun: (style: RunStyle) => T): ReadonlySet<T> => {
  const seen = new Set<T>()
  for (const { style } of lines) for (const run of style?.runs ?? []) seen.add(ofRun(run))
  return seen
}

/**
 * Joins everything that deviates in one part to one place to report.
 * @param visible what a run must hold to count
 */
export const findDeviation = (
  part: PrintedPart,
  visible: RegExp,
  deviates: (style: RunStyle) => boolean,
): Deviation | null => {
  const lines = part
    .map((line) => ({ line, runs: runsOf(line, visible, deviates) }))
    .filter(({ runs }) => runs.length > 0)
  const [first] = lines
  const [style, ...others] = lines.flatMap(({ runs }) => runs)
  if (!first || !style) return null
  const stretches = lines.flatMap(({ line: { block }, runs }) =>
    runs.map(({ start, end }): Excerpt => ({ block, span: spanOf(start, end) })),
  )
  return { at: extent(first.line, first.runs), styles: [style, ...others], lines: lines.length, stretches }
}

/** @param runs in the order of the line */
const extent = ({ block }: Excerpt, runs: readonly StyledRun[]): Excerpt => {
  const start = runs[0]?.start ?? 0
  const end = runs.at(-1)?.end ?? start
  const text = block.text.slice(start, end)
  return {
    block,
    span: spanOf(start + text.length - text.trimStart().length, end - text.length + text.trimEnd().length),
  }
}

const LONGEST_QUOTE = 80

/** The text of a stretch for a message, cut short at a word's end. */
export const quote = (excerpt: Excerpt): string => {
  const text = excerptText(excerpt)
  if (text.length <= LONGEST_QUOTE) return text
  return `${text.slice(0, LONGEST_QUOTE).replace(/\s+\S*$/u, '')} …`
}

/** ` và 3 dòng khác`, or nothing: follows a quoted line. */
export const andOthers = (others: number): Message =>
  others > 0 ? { vi: ` và ${others} dòng khác`, en: ` and ${others} more` } : { vi: '', en: '' }
