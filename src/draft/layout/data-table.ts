import { BorderStyle, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import { textWidth } from '../../document/text-width.ts'
import { childrenNamed, type Element, plainText } from '../markup/element.ts'
import { CUSTOMARY } from './customary.ts'
import { points } from './length.ts'
import { emptyParagraph, type Piece, paragraph } from './paragraph.ts'
import { shareWidths } from './share-widths.ts'
import type { BodyStyles } from './styles.ts'

/**
 * A table of the text, with lines between its cells; its first row is its head, which is repeated on every page.
 * @param keepNext whether its last row stays with what follows
 */
export const dataTable = (element: Element, styles: BodyStyles, column: number, keepNext: boolean): Table => {
  const rows = childrenNamed(element, 'hang').map((row) =>
    childrenNamed(row, 'o').map((cell) => childrenNamed(cell, 'dong')),
  )
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 1)
  const padding = points(CUSTOMARY.cellPadding)
  const headroom = points(CUSTOMARY.cellHeadroom)
  const { size, widths } = fittingSize(rows, columns, styles, column, padding)
  const codes = Array.from({ length: columns }, (_, at) => isCodeColumn(rows, at))
  const line = { style: BorderStyle.SINGLE, size: CUSTOMARY.gridThickness, color: 'auto' } as const
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: column, type: WidthType.DXA },
    columnWidths: [...widths],
    margins: { top: headroom, bottom: headroom, left: padding, right: padding, marginUnitType: WidthType.DXA },
    borders: { top: line, bottom: line, left: line, right: line, insideHorizontal: line, insideVertical: line },
    rows: rows.map(
      (row, rowIndex) =>
        new TableRow({
          cantSplit: true,
          ...(rowIndex === 0 ? { tableHeader: true } : {}),
          ...(keepNext && rowIndex === rows.length - 1 ? { keepNext: true } : {}),
          children: Array.from({ length: columns }, (_, at) => {
            const style = rowIndex === 0 ? styles.headCell : styles.cell
            const lines = row[at] ?? []
            const centred = codes[at] === true && rowIndex > 0 ? ({ alignment: 'center' } as const) : {}
            return new TableCell({
              width: { size: widths[at] ?? 0, type: WidthType.DXA },
              children:
                lines.length > 0
                  ? lines.map((text) => paragraph(style, inSize(text, size), centred))
                  : [emptyParagraph(style)],
            })
          }),
        }),
    ),
  })
}

type Cells = readonly (readonly (readonly Element[])[])[]

/** The size of the text, or a smaller one where the longest words of a row do not fit beside each other. */
const fittingSize = (rows: Cells, columns: number, styles: BodyStyles, column: number, padding: number) => {
  const { size: usual } = styles.cell.face
  const room = column - 2 * padding * columns
  for (let size = usual; ; size--) {
    const needs = Array.from({ length: columns }, (_, at) => columnNeeds(rows, at, styles, size))
    const least = needs.reduce((sum, need) => sum + need.least, 0)
    if (least > room && size > CUSTOMARY.smallestTableSize) continue
    const widths = shareWidths(needs, room).map((width) => width + 2 * padding)
    return { size: size === usual ? null : size, widths }
  }
}

/** Of a column: the width of its longest word, and of its longest line. */
const columnNeeds = (rows: Cells, at: number, styles: BodyStyles, size: number) => {
  let [least, most] = [0, 0]
  for (const [index, row] of rows.entries()) {
    const face = { ...(index === 0 ? styles.headCell : styles.cell).face, size }
    for (const text of (row[at] ?? []).map(plainText)) {
      most = Math.max(most, textWidth(text, face))
      for (const word of text.split(' ')) least = Math.max(least, textWidth(word, face))
    }
  }
  const slack = points(1)
  return { least: Math.ceil(least) + slack, most: Math.ceil(most) + slack }
}

const inSize = (line: Element, size: number | null): readonly Piece[] =>
  size === null ? line.text : line.text.map((run) => ({ ...run, size }))

const LONGEST_CODE = 5

/** A column of ordinals, years, small numbers: short texts only. */
const isCodeColumn = (rows: Cells, at: number): boolean => {
  const texts = rows.slice(1).flatMap((row) => (row[at] ?? []).map(plainText))
  return texts.length > 0 && texts.every((text) => text.length <= LONGEST_CODE)
}
