import type { Block, Half } from '../../document/block.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { type Columns, columnsOf, sideUnder } from './columns.ts'
import { halves } from './halves.ts'
import type { Line } from './line.ts'

/** A line as it stands on the page: a paragraph of a header or signature often holds several, side by side or stacked. */
export interface PrintedLine {
  /** Only the line's own text. */
  readonly block: Block
  readonly text: string
  /** The paragraph that it is part of, and which stretch of its raw text. */
  readonly paragraph: Block
  readonly span: Span
  /** The column of the page it stands in, where two texts stand side by side; `null` across the whole width. */
  readonly side: Half | null
  /** An empty line stands above it, in its table cell where it is in one. */
  readonly gap: boolean
  /** A new page or section begins with it. */
  readonly breakBefore: boolean
}

/** Cuts paragraphs at their line breaks and between two texts set side by side; empty lines remain only as gaps. */
export const printLines = (lines: readonly Line[]): PrintedLine[] => {
  const printed: PrintedLine[] = []
  let cell: Block['cell'] = null
  let gap = false
  let breakBefore = false
  let columns: Columns | null = null
  for (const { block, breakBefore: begins } of lines) {
    if (!isSameCell(block.cell, cell)) gap = false
    cell = block.cell
    breakBefore ||= begins
    for (const span of stacked(block.raw)) {
      const parts = halves(block, span).filter((part) => part.block.text !== '')
      columns = columnsOf(block, parts, columns)
      for (const part of parts) {
        const side = halfOf(part.block) ?? sideOf(block.cell) ?? sideUnder(columns, block, part)
        printed.push({
          block: part.block,
          text: part.block.text,
          paragraph: block,
          span: part.span,
          side,
          gap,
          breakBefore,
        })
        breakBefore = false
      }
      gap = parts.length === 0
    }
  }
  return printed
}

const halfOf = ({ part }: Block): Half | null => (part === 'run-in' ? null : part)

const isSameCell = (a: Block['cell'], b: Block['cell']): boolean =>
  a?.table === b?.table && a?.row === b?.row && a?.column === b?.column

/** The lines of a paragraph that Shift+Enter parts. */
const stacked = (raw: string): Span[] => {
  // Few paragraphs have several.
  if (!raw.includes('\n')) return [spanOf(0, raw.length)]
  const spans: Span[] = []
  let start = 0
  for (const part of raw.split('\n')) {
    spans.push(spanOf(start, start + part.length))
    start += part.length + 1
  }
  return spans
}

/** Between the outer columns of a table may stand one that only keeps them apart. */
const sideOf = (cell: Block['cell']): Half | null => {
  if (!cell || cell.columns < 2) return null
  return cell.column < cell.columns / 2 ? 'left' : 'right'
}

/** Lines one after the other that are parts of one paragraph, as one. */
export const joinLines = (lines: readonly [PrintedLine, ...PrintedLine[]]): Block => {
  const [first] = lines
  const last = lines.at(-1) ?? first
  if (last === first) return first.block
  const isWhole = first.span.start === 0 && last.span.end === first.paragraph.raw.length
  return isWhole ? first.paragraph : first.paragraph.slice(spanOf(first.span.start, last.span.end))
}

/** The lines put together again to paragraphs. @param parts tells of a line that it does not go on with the one above */
export const wholeParagraphs = (
  lines: readonly PrintedLine[],
  parts: (line: PrintedLine, above: PrintedLine) => boolean = () => false,
): Block[] => {
  const groups: [PrintedLine, ...PrintedLine[]][] = []
  for (const line of lines) {
    const group = groups.at(-1)
    const above = group?.at(-1)
    if (group && above?.paragraph === line.paragraph && !parts(line, above)) group.push(line)
    else groups.push([line])
  }
  return groups.map(joinLines)
}
