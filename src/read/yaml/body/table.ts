import type { TableCell } from '../../../document/block.ts'
import type { Span } from '../../../document/source.ts'
import { cut, type Sourced, trimmed } from '../sourced.ts'
import type { BodyPart } from './body.ts'
import { readInline } from './inline.ts'

/** A row that has not as many cells as the first one. */
export interface RaggedRow {
  readonly row: Sourced
  readonly cells: number
  readonly expected: number
}

export interface Table {
  /** One a cell that holds something. */
  readonly cells: readonly BodyPart[]
  readonly raggedRows: readonly RaggedRow[]
}

export const isTableLine = (text: string, { start, end }: Span): boolean => {
  let at = start
  while (at < end && (text[at] === ' ' || text[at] === '\t')) at++
  return text[at] === '|'
}

/** The line under the heads of a Markdown table. */
const DELIMITER = /^\|(?:\s*:?-{2,}:?\s*\|)*(?:\s*:?-{2,}:?\s*)?$/

/**
 * Reads a table typed with `|`.
 * @param lines without white space around, each beginning with `|`
 * @param table its ordinal in the document
 */
export const readTable = (lines: readonly Sourced[], table: number): Table => {
  const rows = lines.filter((line, index) => index !== 1 || !DELIMITER.test(line.text)).map(cellsOf)
  const expected = rows[0]?.cells.length ?? 0
  return {
    cells: rows.flatMap(({ cells }, row) =>
      cells.flatMap((cell, column) =>
        cell.text === '' ? [] : [{ ...readInline(cell), cell: placeOf(table, row, column, cells.length) }],
      ),
    ),
    raggedRows: rows.flatMap(({ line, cells }) =>
      cells.length === expected && expected <= MOST_COLUMNS ? [] : [{ row: line, cells: cells.length, expected }],
    ),
  }
}

const placeOf = (table: number, row: number, column: number, columns: number): TableCell => ({
  table,
  row,
  column,
  columns,
  bordered: true,
})

/** Word opens no table with more columns. */
export const MOST_COLUMNS = 63

const cellsOf = (line: Sourced): { readonly line: Sourced; readonly cells: readonly Sourced[] } => {
  const { text } = line
  const cells: Sourced[] = []
  let start = 1
  for (let at = 1; at < text.length && cells.length <= MOST_COLUMNS; at++) {
    if (text[at] === '\\') at++
    else if (text[at] === '|') {
      cells.push(trimmed(cut(line, start, at)))
      start = at + 1
    }
  }
  // The last `|` closes the row; where it is left out, what stands behind the one before is the last cell.
  if (start < text.length || cells.length === 0) cells.push(trimmed(cut(line, start, text.length)))
  return { line, cells }
}
