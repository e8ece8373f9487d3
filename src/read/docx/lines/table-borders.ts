import type { Border } from '../formatting/border.ts'
import type { StyleSheet } from '../formatting/style-sheet.ts'
import type { Borders, Edge } from '../formatting/table-properties.ts'
import { tableBorders } from '../formatting/table-style.ts'
import type { Cell, Row, Table } from '../story/story.ts'

/** The drawn lines of tables. */
export interface TableLines {
  /** True where most cells have a line at their side: a table of data, not one that only lays out the page. */
  isBordered(table: Table): boolean
  /** The line along the lower edge of a cell, `null` where none is drawn. */
  below(cell: Cell): Border | null
}

export const createTableLines = (sheet: StyleSheet): TableLines => {
  const borders = new Map<Table, Borders>()
  const bordered = new Map<Table, boolean>()
  const ofTable = (table: Table): Borders => {
    const known = borders.get(table) ?? tableBorders(table, sheet)
    borders.set(table, known)
    return known
  }
  const edge = (cell: Cell, side: 'top' | 'bottom' | 'left' | 'right'): Border | null => {
    const own = cell.properties.borders[side]
    return (own === undefined ? ofTable(cell.row.table)[edgeOf(cell, side)] : own) ?? null
  }
  return {
    isBordered: (table) => {
      const known = bordered.get(table) ?? mostHaveSides(table, edge)
      bordered.set(table, known)
      return known
    },
    below: (cell) => edge(cell, 'bottom') ?? topOfCellBelow(cell, edge),
  }
}

type EdgeOf = (cell: Cell, side: 'top' | 'bottom' | 'left' | 'right') => Border | null

const mostHaveSides = (table: Table, edge: EdgeOf): boolean => {
  const cells = table.rows.flatMap((row) => row.cells)
  return cells.filter((cell) => edge(cell, 'left') ?? edge(cell, 'right')).length * 2 > cells.length
}

/** Which of the table's borders a cell's side lies on. */
const edgeOf = ({ row, index }: Cell, side: 'top' | 'bottom' | 'left' | 'right'): Edge => {
  switch (side) {
    case 'top':
      return row.index === 0 ? 'top' : 'insideH'
    case 'bottom':
      return row.index === row.table.rows.length - 1 ? 'bottom' : 'insideH'
    case 'left':
      return index === 0 ? 'left' : 'insideV'
    case 'right':
      return index === row.cells.length - 1 ? 'right' : 'insideV'
  }
}

const topOfCellBelow = (cell: Cell, edge: EdgeOf): Border | null => {
  const below = cell.row.table.rows[cell.row.index + 1]
  const neighbour = below && cellAt(below, cell.gridColumn)
  return neighbour ? edge(neighbour, 'top') : null
}

/** The cell of a row that covers a column of the grid. */
export const cellAt = (row: Row, gridColumn: number): Cell | null =>
  row.cells.find((cell) => gridColumn >= cell.gridColumn && gridColumn < cell.gridColumn + cell.properties.span) ?? null
