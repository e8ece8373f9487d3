import {
  NO_CELL_PROPERTIES,
  NO_TABLE_PROPERTIES,
  readGrid,
  readTableProperties,
} from '../formatting/table-properties.ts'
import { parseFragment } from '../xml/element.ts'
import { tooLarge } from '../xml/markup.ts'
import type { ElementHandlers, OpenRow, OpenStory, OpenTable } from './open-story.ts'

const beginTable = (story: OpenStory): void => {
  // The end of a paragraph can only be joined to a paragraph.
  story.joined = null
  story.tables.push({
    kind: 'table',
    index: story.tableCount,
    properties: NO_TABLE_PROPERTIES,
    grid: [],
    rows: [],
    row: null,
    holder: story.holders.at(-1) ?? null,
  })
  story.tableCount += 1
}

const beginRow = (table: OpenTable): OpenRow => {
  const row: OpenRow = { table, index: table.rows.length, cells: [], leftOut: false, nextColumn: 0 }
  table.rows.push(row)
  table.row = row
  return row
}

/** Word allows 63 in a row. */
const MOST_CELLS = 500

const beginCell = (story: OpenStory): void => {
  const table = story.tables.at(-1)
  if (!table) return
  const row = table.row ?? beginRow(table)
  if (row.cells.length >= MOST_CELLS) throw tooLarge(story.part)
  const cell = {
    kind: 'cell' as const,
    row,
    index: row.cells.length,
    gridColumn: row.nextColumn,
    properties: NO_CELL_PROPERTIES,
  }
  row.cells.push(cell)
  story.holders.push(cell)
}

const endCell = (story: OpenStory): void => {
  const row = story.tables.at(-1)?.row
  const cell = row?.cells.at(-1)
  if (!row || !cell) return
  row.nextColumn += cell.properties.span
  story.holders.pop()
}

/** Tables (ECMA-376-1, 17.4). */
export const TABLE_HANDLERS: ElementHandlers = {
  'w:tbl': {
    open: beginTable,
    close: (story) => {
      story.tables.pop()
    },
  },
  'w:tblPr': {
    whole: (story, fragment) => {
      const table = story.tables.at(-1)
      if (table) table.properties = readTableProperties(parseFragment(fragment))
    },
  },
  'w:tblGrid': {
    whole: (story, fragment) => {
      const table = story.tables.at(-1)
      if (table) table.grid = readGrid(parseFragment(fragment))
    },
  },
  'w:tblPrEx': { leaveOut: true },
  'w:tr': {
    open: (story) => {
      const table = story.tables.at(-1)
      if (table) beginRow(table)
    },
    close: (story) => {
      const table = story.tables.at(-1)
      if (table) table.row = null
    },
  },
  'w:trPr': {
    whole: (story, fragment) => {
      const row = story.tables.at(-1)?.row
      if (!row) return
      const { leftOut, before } = story.read.row(fragment)
      row.leftOut = leftOut
      row.nextColumn = before
    },
  },
  'w:tc': { open: beginCell, close: endCell },
  'w:tcPr': {
    whole: (story, fragment) => {
      const cell = story.tables.at(-1)?.row?.cells.at(-1)
      if (cell) cell.properties = story.read.cell(fragment)
    },
  },
}
