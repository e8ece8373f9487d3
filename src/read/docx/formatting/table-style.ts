import type { Cell, Table } from '../story/story.ts'
import { NO_PARAGRAPH_PROPERTIES, overlay } from './paragraph-properties.ts'
import { NO_RUN_PROPERTIES, paintedFill } from './run-properties.ts'
import type { Style, StyleLayer, StyleSheet } from './style-sheet.ts'
import type { Borders, TableLook } from './table-properties.ts'

/** What the style of a table gives the paragraphs of a cell; the same object for cells that it treats alike. */
export interface CellStyle extends StyleLayer {
  /** What is painted behind the cell; `null` where nothing is. */
  readonly fill: string | null
}

/** Outside of tables. */
export const NO_CELL_STYLE: CellStyle = { paragraph: NO_PARAGRAPH_PROPERTIES, run: NO_RUN_PROPERTIES, fill: null }

/** The table's own style and all it is based on. */
const tableStyles = (table: Table, sheet: StyleSheet): readonly Style[] =>
  sheet.chain(table.properties.style ?? sheet.defaultTableStyle, 'table')

/** Borders of a table: its own before its style's. */
export const tableBorders = (table: Table, sheet: StyleSheet): Borders =>
  Object.assign({}, ...tableStyles(table, sheet).map((style) => style.table.borders), table.properties.borders)

/** Inner margin of cells where neither table nor style sets one (the `TableNormal` of every Word file), twips. */
const USUAL_MARGIN = 108

export const cellMargin = (cell: Cell, side: 'left' | 'right', sheet: StyleSheet): number => {
  const { table } = cell.row
  const key = side === 'left' ? 'cellLeft' : 'cellRight'
  return cell.properties[side] ?? table.properties[key] ?? marginOfStyles(table, key, sheet) ?? USUAL_MARGIN
}

const marginOfStyles = (table: Table, key: 'cellLeft' | 'cellRight', sheet: StyleSheet): number | null =>
  tableStyles(table, sheet).findLast((style) => style.table[key] !== null)?.table[key] ?? null

export interface CellStyles {
  of(cell: Cell): CellStyle
}

export const createCellStyles = (sheet: StyleSheet): CellStyles => {
  const known = new Map<Style | null, Map<string, CellStyle>>()
  return {
    of: (cell) => {
      const styles = tableStyles(cell.row.table, sheet)
      const ofStyle = known.get(styles.at(-1) ?? null) ?? new Map<string, CellStyle>()
      known.set(styles.at(-1) ?? null, ofStyle)
      const parts = styles.some((style) => style.parts.size > 0) ? partsOf(cell) : []
      const own = paintedFill(cell.properties.fill) ?? paintedFill(cell.row.table.properties.fill)
      const key = `${parts.join(' ')}/${own ?? ''}`
      const style = ofStyle.get(key) ?? readCellStyle(styles, parts, own)
      ofStyle.set(key, style)
      return style
    },
  }
}

/** The formatting of the whole table, then that of the parts that the cell is in, in order (ECMA-376-1, 17.7.6). */
const readCellStyle = (styles: readonly Style[], parts: readonly string[], own: string | null): CellStyle => {
  let paragraph = NO_PARAGRAPH_PROPERTIES
  let run = NO_RUN_PROPERTIES
  let fill: string | null = null
  for (const style of styles) {
    paragraph = overlay(paragraph, style.paragraph)
    run = { ...run, ...style.run }
    for (const name of parts) {
      const part = style.parts.get(name)
      if (!part) continue
      paragraph = overlay(paragraph, part.paragraph)
      run = { ...run, ...part.run }
      fill = paintedFill(part.cellFill) ?? fill
    }
  }
  return { paragraph, run, fill: own ?? fill }
}

const partsOf = (cell: Cell): readonly string[] => {
  const { row } = cell
  const { look } = row.table.properties
  const isFirstRow = look.firstRow && row.index === 0
  const isLastRow = look.lastRow && row.index === row.table.rows.length - 1
  const isFirstColumn = look.firstColumn && cell.index === 0
  const isLastColumn = look.lastColumn && cell.index === row.cells.length - 1
  const parts = [...bandsOf(cell, look)]
  if (isFirstRow) parts.push('firstRow')
  if (isLastRow) parts.push('lastRow')
  if (isFirstColumn) parts.push('firstCol')
  if (isLastColumn) parts.push('lastCol')
  if (isFirstRow && isFirstColumn) parts.push('nwCell')
  if (isFirstRow && isLastColumn) parts.push('neCell')
  if (isLastRow && isFirstColumn) parts.push('swCell')
  if (isLastRow && isLastColumn) parts.push('seCell')
  return parts
}

/** Bands of one row or column each, counted without the first one where that is set apart. */
const bandsOf = (cell: Cell, look: TableLook): readonly string[] => {
  const row = cell.row.index - (look.firstRow ? 1 : 0)
  const column = cell.index - (look.firstColumn ? 1 : 0)
  const bands: string[] = []
  if (look.columnBands && column >= 0) bands.push(column % 2 === 0 ? 'band1Vert' : 'band2Vert')
  if (look.rowBands && row >= 0) bands.push(row % 2 === 0 ? 'band1Horz' : 'band2Horz')
  return bands
}
