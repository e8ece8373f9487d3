import type { StyleSheet } from '../formatting/style-sheet.ts'
import type { Width } from '../formatting/table-properties.ts'
import { cellMargin } from '../formatting/table-style.ts'
import type { Cell, Holder, Table } from '../story/story.ts'
import { mmOfTwips } from '../xml/measure.ts'

/** How wide the places are that text stands in, mm; `null` where it cannot be told. */
export interface Columns {
  /** Width that text may fill in a cell or text box, or, for `null`, in the page's own column. */
  within(holder: Holder | null): number | null
  /** Width of a whole cell with its margins. */
  cell(cell: Cell): number | null
}

/** @param page width of the page's own column, mm */
export const createColumns = (page: number, sheet: StyleSheet): Columns => {
  const known = new Map<Holder, number | null>()

  const within = (holder: Holder | null): number | null => {
    if (holder === null) return page
    const already = known.get(holder)
    if (already !== undefined) return already
    const width = holder.kind === 'box' ? holder.width : innerWidth(holder)
    known.set(holder, width)
    return width
  }
  const innerWidth = (cell: Cell): number | null => {
    const width = cellWidth(cell)
    const margins = cellMargin(cell, 'left', sheet) + cellMargin(cell, 'right', sheet)
    return width === null ? null : Math.max(Math.round((width - mmOfTwips(margins)) * 100) / 100, 0)
  }
  /** As it prefers, or as the columns of the grid are. */
  const cellWidth = (cell: Cell): number | null => {
    const { row, gridColumn, properties } = cell
    const { table } = row
    const { width: preferred, span } = properties
    if (preferred && 'twips' in preferred) return mmOfTwips(preferred.twips)
    const whole = tableWidth(table)
    if (preferred) return whole === null ? null : whole * preferred.share
    const grid = table.grid.slice(gridColumn, gridColumn + span).reduce((sum, column) => sum + column, 0)
    if (grid > 0) return mmOfTwips(grid)
    return whole === null ? null : whole / row.cells.length
  }
  const tableWidth = (table: Table): number | null => {
    const around = within(table.holder)
    return widthOf(table.properties.width, around) ?? around
  }
  return { within, cell: cellWidth }
}

const widthOf = (width: Width | null, around: number | null): number | null => {
  if (width === null) return null
  if ('twips' in width) return mmOfTwips(width.twips)
  return around === null ? null : around * width.share
}
