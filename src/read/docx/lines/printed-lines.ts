import { createBlock } from '../../../document/block.ts'
import type { Source } from '../../../document/source.ts'
import type { Line } from '../../recognise/line.ts'
import type { StyleSheet } from '../formatting/style-sheet.ts'
import type { Cell } from '../story/story.ts'
import { blockStyle } from './block-style.ts'
import { borderAbove } from './border-lines.ts'
import type { Columns } from './columns.ts'
import { createLegacyRuns } from './legacy-runs.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'
import { ruleLines } from './rule-lines.ts'
import { createTableLines, type TableLines } from './table-borders.ts'

/** The paragraphs of a part as lines. */
export interface PrintedLines {
  readonly lines: readonly Line[]
  /** How many drawn lines stand beneath no text. */
  readonly strayLines: number
}

/** The part that the lines stand in. */
export interface LinePlace {
  readonly source: Source
  readonly sheet: StyleSheet
  readonly columns: Columns
  /** Number of its first table: those of several parts are counted on. */
  readonly firstTable: number
  /** Indexes of the paragraphs behind which a section begins on a new page. */
  readonly sectionEnds: ReadonlySet<number>
}

export const printedLines = (paragraphs: readonly PrintedParagraph[], place: LinePlace): PrintedLines => {
  const { source, sheet, columns, firstTable, sectionEnds } = place
  const tables = createTableLines(sheet)
  const rules = ruleLines(paragraphs, tables, columns.cell)
  const legacyRuns = createLegacyRuns(paragraphs)
  const lines = paragraphs.map((printed, index): Line => {
    const { paragraph, joined } = printed
    const [previous, next] = [paragraphs[index - 1], paragraphs[index + 1]]
    const { holder } = paragraph
    return {
      block: createBlock({
        raw: joined.raw,
        style: blockStyle(printed, previous, next, {
          ruleBelow: rules.below.get(index) ?? null,
          ruleAbove: printed.isBlank ? null : borderAbove(paragraphs, index),
        }),
        legacy: legacyRuns(printed),
        cell: holder?.kind === 'cell' ? tableCell(holder, tables, firstTable) : null,
        locateRaw: (span) => ({ source, span: joined.toSource(span) }),
      }),
      styleId: paragraph.properties.style ?? null,
      breakBefore: sectionEnds.has(index - 1) || breaksBefore(printed, previous),
    }
  })
  return { lines, strayLines: rules.stray }
}

const tableCell = ({ row, index }: Cell, tables: TableLines, firstTable: number) => ({
  table: firstTable + row.table.index,
  row: row.index,
  column: index,
  columns: row.cells.length,
  bordered: tables.isBordered(row.table),
})

/** A page break (form feed in the raw text) before the text of this paragraph or after that of the one before. */
const breaksBefore = (own: PrintedParagraph, previous: PrintedParagraph | undefined): boolean =>
  own.resolved.properties.pageBreakBefore === true ||
  (!own.isBlank && /^\s*\f/.test(own.joined.raw)) ||
  (previous !== undefined && endsWithBreak(previous.joined.raw))

const endsWithBreak = (raw: string): boolean => raw.slice(raw.trimEnd().length).includes('\f')
