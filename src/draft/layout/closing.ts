import type { Paragraph, Table } from 'docx'
import { childNamed, childrenNamed, type Element } from '../markup/element.ts'
import { CUSTOMARY } from './customary.ts'
import type { Design } from './design.ts'
import { borderlessTable, type LayoutCell, type LayoutRow } from './lay-out-table.ts'
import { millimetres, points } from './length.ts'
import { emptyParagraph, lineWidth } from './paragraph.ts'
import { type Item, recipientItems } from './recipient-items.ts'
import { headHeight, type SignatureLine, signatureHeight, signatureLines, signatureParagraphs } from './signature.ts'

/**
 * Recipients on the left and the signature on the right, in a table without borders. Of several signers the lead stands on
 * the right of the last row, the others on the left and above.
 */
export const closing = (element: Element, design: Design): Table => {
  const recipients = childNamed(element, 'noi-nhan')
  const [lead, ...others] = childrenNamed(element, 'ky').map((signer) => signatureLines(signer, design))
  const order = lead ? [...others, lead] : []
  const widths = columnWidths(order.flat(), others.length > 0, design)
  // With an odd number of signers the lead's row has room on its left.
  const isBeside = order.length % 2 === 1
  const paired = pairsOf(isBeside ? order.slice(0, -1) : order).map((pair) => signerRow(pair, widths, design))
  const last = isBeside && lead ? signatureParagraphs(lead, widths.right, 0, design) : []
  const rows = [
    ...paired.map(
      (row, index): LayoutRow => (isBeside || index < paired.length - 1 ? { ...row, keepNext: true } : row),
    ),
    ...(recipients || isBeside ? recipientRows(recipients, last, lead ?? [], widths.left, design) : []),
  ]
  return borderlessTable([widths.left + widths.gap, widths.right], rows)
}

const pairsOf = <T>(items: readonly T[]): readonly (readonly [T, T])[] =>
  items.flatMap((item, index) => {
    const next = items[index + 1]
    return index % 2 === 0 && next !== undefined ? [[item, next] as const] : []
  })

/** Two signers beside each other, their names at one height, however many lines there are above each. */
const signerRow = (
  pair: readonly [readonly SignatureLine[], readonly SignatureLine[]],
  { right: width, gap }: ColumnWidths,
  design: Design,
): LayoutRow => {
  const heads = pair.map((lines) => headHeight(lines, width))
  const highest = Math.max(...heads)
  const cells = pair.map((lines, index) => ({
    children: filled(signatureParagraphs(lines, width, highest - (heads[index] ?? 0), design), design),
    gap: index === 0 ? gap : 0,
  }))
  return { cells, above: points(CUSTOMARY.aboveFoot) }
}

/** A cell ends with a paragraph, also an empty one. */
const filled = (paragraphs: readonly Paragraph[], { styles }: Design): readonly Paragraph[] =>
  paragraphs.length > 0 ? paragraphs : [emptyParagraph(styles.trang_ket)]

/** Twips. */
interface ColumnWidths {
  readonly left: number
  readonly gap: number
  readonly right: number
}

/** The signature's column is as wide as its widest line, within bounds; signers beside each other share the width. */
const columnWidths = (lines: readonly SignatureLine[], areSeveral: boolean, { page }: Design): ColumnWidths => {
  const gap = millimetres(CUSTOMARY.columnGap)
  if (areSeveral) {
    const half = Math.round((page.column - gap) / 2)
    return { left: half, gap, right: page.column - gap - half }
  }
  const [least, most] = CUSTOMARY.signatureColumn
  const widest = Math.max(0, ...lines.map(({ line, style }) => lineWidth(style, line)))
  const wanted = widest + 2 * millimetres(CUSTOMARY.slack)
  const right = Math.min(Math.max(wanted, millimetres(least)), millimetres(most), page.column - gap)
  return { left: page.column - gap - right, gap, right }
}

/** The share of a page that one unbreakable row may fill; longer lists go on in a second one. */
const MOST_OF_PAGE = 0.8

/**
 * The last row: recipients beside the signature. So many recipients that they fill a page of their own go on below, in a
 * row that may be broken, so that the signature is not pushed away.
 */
const recipientRows = (
  recipients: Element | null,
  right: readonly Paragraph[],
  signature: readonly SignatureLine[],
  width: number,
  design: Design,
): readonly LayoutRow[] => {
  const gap = millimetres(CUSTOMARY.columnGap)
  const items = recipients ? recipientItems(recipients, width, design) : []
  const height = items.reduce((sum, item) => sum + item.height, 0)
  const most = (design.page.height - design.page.top - design.page.bottom) * MOST_OF_PAGE
  const beside = height <= most ? items.length : fitting(items, signatureHeight(signature))
  const [first, rest] = [items.slice(0, beside), items.slice(beside)]
  const cellOf = (part: readonly Item[]): LayoutCell => ({
    children: filled(
      part.flatMap((item) => item.paragraphs),
      design,
    ),
    gap,
  })
  const row = { cells: [cellOf(first), { children: filled(right, design) }], above: points(CUSTOMARY.aboveFoot) }
  if (rest.length === 0) return [row]
  return [row, { cells: [cellOf(rest), { children: filled([], design) }], breakable: true }]
}

/** How many items it takes to fill that height. */
const fitting = (items: readonly Item[], height: number): number => {
  let used = 0
  const index = items.findIndex((item) => {
    used += item.height
    return used >= height
  })
  return index < 0 ? items.length : index + 1
}
