import { BorderStyle, type Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'

/** A cell of a table that only lays out the page. */
export interface LayoutCell {
  readonly children: readonly Paragraph[]
  /** Room on the right that text does not enter, twips. */
  readonly gap?: number
}

export interface LayoutRow {
  readonly cells: readonly LayoutCell[]
  /** Room above its text, twips. */
  readonly above?: number
  readonly keepNext?: boolean
  /** May be broken over two pages. */
  readonly breakable?: boolean
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const

/** @param widths of the columns, twips */
export const borderlessTable = (widths: readonly number[], rows: readonly LayoutRow[]): Table =>
  new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    borders: { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE },
    rows: rows.map(
      ({ cells, above = 0, keepNext = false, breakable = false }) =>
        new TableRow({
          cantSplit: !breakable,
          ...(keepNext ? { keepNext } : {}),
          children: cells.map(
            ({ children, gap = 0 }, column) =>
              new TableCell({
                width: { size: widths[column] ?? 0, type: WidthType.DXA },
                ...(gap > 0 || above > 0 ? { margins: { top: above, right: gap, marginUnitType: WidthType.DXA } } : {}),
                children,
              }),
          ),
        }),
    ),
  })
