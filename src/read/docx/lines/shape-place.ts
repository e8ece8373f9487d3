import type { Cell, LineShape, Row } from '../story/story.ts'
import { createFlows, type Flow } from './flows.ts'
import { markStyle, type PrintedParagraph } from './printed-paragraph.ts'
import { cellAt } from './table-borders.ts'

/** A line farther from its anchor than this (mm) is not placed by estimating. */
const FARTHEST = 300
/** A line farther below the end of its column than this (mm) belongs to none of its texts. */
const FARTHEST_BELOW = 10
/** Left inner margin of a cell, mm, from which a position in its column is told. */
const CELL_MARGIN = 1.9
/** How many rows are looked through for the text above a line. */
const MOST_ROWS = 4

export interface ShapePlaces {
  /**
   * The text that a line stands beneath.
   * @param anchor index of the paragraph that anchors the line
   * @returns index of a paragraph with text; `null` where there is none above
   */
  textAbove(anchor: number, shape: LineShape): number | null
}

/**
 * Lines are anchored anywhere near their text: in it, in an empty paragraph after it, two lines above it, in the cell
 * beside it. Where they are drawn is told from the upper edge of the paragraph that anchors them; so the heights of the
 * paragraphs around are estimated, and the text is taken whose lower edge comes next above the line.
 * @param widthOf a cell's width with its margins, mm
 */
export const createShapePlaces = (
  paragraphs: readonly PrintedParagraph[],
  widthOf: (cell: Cell) => number | null,
): ShapePlaces => {
  const flows = createFlows(paragraphs)
  const heights = new Map<number, Height>()
  const height = (index: number | undefined): Height => {
    const known = heights.get(index ?? -1)
    if (known) return known
    const estimated = heightOf(paragraphs[index ?? -1])
    heights.set(index ?? -1, estimated)
    return estimated
  }
  const isText = (index: number | undefined) => index !== undefined && paragraphs[index]?.isBlank === false

  const lastText = (flow: Flow, before: number): number | null =>
    flow.indexes.slice(Math.max(before - MOST_STEPS, 0), before).findLast(isText) ?? null

  /**
   * @param y mm below the upper edge of the paragraph at that place of the flow
   * @returns `'far'` for a line well below all text of the flow
   */
  const textOver = (flow: Flow, at: number, y: number): number | 'far' | null => {
    let [place, edge] = [at, 0]
    for (let steps = 0; place > 0 && edge > y && steps < MOST_STEPS; steps++) {
      place -= 1
      edge -= height(flow.indexes[place]).whole
    }
    let found = lastText(flow, place)
    for (let steps = 0; place < flow.indexes.length && steps < MOST_STEPS; place++, steps++) {
      const index = flow.indexes[place]
      const { line, whole } = height(index)
      if (y < edge + line / 2) break
      if (index !== undefined && isText(index)) found = index
      edge += whole
    }
    const isBelowAll = place >= flow.indexes.length && flow.indexes.length > 0
    return isBelowAll && y > edge + FARTHEST_BELOW ? 'far' : found
  }

  const lastTextOfRow = (row: Row, cell: (row: Row) => Cell | null): number | null => {
    for (let index = row.index; index >= 0 && index > row.index - MOST_ROWS; index--) {
      const candidate = row.table.rows[index]
      const above = candidate && cell(candidate)
      const flow = above ? flows.inside(above) : null
      const text = flow && lastText(flow, flow.indexes.length)
      if (text !== null && text !== undefined) return text
    }
    return null
  }

  /** The text above a column that has none of its own above the line. */
  const textOutside = (anchor: number, flow: Flow, shape: LineShape): number | null => {
    const holder = paragraphs[anchor]?.paragraph.holder
    const center = centerOf(shape)
    if (holder?.kind === 'cell') {
      const above = holder.row.table.rows[holder.row.index - 1]
      return above ? lastTextOfRow(above, (row) => cellAt(row, holder.gridColumn)) : null
    }
    const lastRow = flow.under?.rows.at(-1)
    if (!lastRow || center === null) return null
    return lastTextOfRow(lastRow, (row) => cellOver(row, center, widthOf))
  }

  return {
    textAbove: (anchor, shape) => {
      const paragraph = paragraphs[anchor]
      const { flow, at } = flows.around(anchor)
      if (shape.top === null || Math.abs(shape.top) > FARTHEST) {
        return isText(anchor) ? anchor : (lastText(flow, at) ?? textOutside(anchor, flow, shape))
      }
      const beside = paragraph ? cellBeside(paragraph, shape, widthOf) : null
      if (beside) {
        const within = flow.indexes.slice(Math.max(at - MOST_STEPS, 0), at)
        const top = within.reduce((sum, index) => sum + height(index).whole, shape.top)
        const text = textOver(flows.inside(beside), 0, top)
        if (text !== null) return text === 'far' ? null : text
      }
      const text = textOver(flow, at, shape.top) ?? textOutside(anchor, flow, shape)
      return text === 'far' ? null : text
    },
  }
}

/** Paragraphs looked through around an anchor; bounds the work that a hostile file can ask for. */
const MOST_STEPS = 60

const centerOf = ({ left, length }: LineShape): number | null =>
  left === null || left.from === 'page' || length === null ? null : left.distance + length / 2

/** The cell that a line is drawn in, where it is another one than that of its anchor. */
const cellBeside = (
  { paragraph }: PrintedParagraph,
  shape: LineShape,
  widthOf: (cell: Cell) => number | null,
): Cell | null => {
  const { holder } = paragraph
  const center = centerOf(shape)
  if (holder?.kind !== 'cell' || center === null) return null
  const before = holder.row.cells.slice(0, holder.index).reduce((sum, cell) => sum + (widthOf(cell) ?? 0), 0)
  const over = cellOver(holder.row, shape.left?.from === 'column' ? before + CELL_MARGIN + center : center, widthOf)
  return over === holder ? null : over
}

/** @param x mm from the left edge of the row */
const cellOver = (row: Row, x: number, widthOf: (cell: Cell) => number | null): Cell | null => {
  let right = 0
  for (const cell of row.cells) {
    right += widthOf(cell) ?? Number.NaN
    if (x < right) return cell
  }
  return null
}

const MM_PER_POINT = 25.4 / 72
/** Height of a single line of Times New Roman, and mean width of its letters, by their size. */
const [LINE_HEIGHT, LETTER_WIDTH] = [1.15, 0.5]

/** Estimated heights in mm: of a paragraph's first line, and of all its lines with the spaces around. */
interface Height {
  readonly line: number
  readonly whole: number
}

const heightOf = (paragraph: PrintedParagraph | undefined): Height => {
  if (!paragraph) return { line: 0, whole: 0 }
  const { properties } = paragraph.resolved
  const size = sizeOf(paragraph)
  const single = size * LINE_HEIGHT
  const spacing = properties.lineSpacing ?? { rule: 'multiple', value: 1 }
  const points =
    spacing.rule === 'exact'
      ? spacing.value
      : spacing.rule === 'atLeast'
        ? Math.max(spacing.value, single)
        : single * spacing.value
  const line = points * MM_PER_POINT
  const around = ((properties.before ?? 0) + (properties.after ?? 0)) / 20
  return { line, whole: line * linesOf(paragraph, size) + around * MM_PER_POINT }
}

/** The largest size of its letters, or of its mark where it is empty; points. */
const sizeOf = (paragraph: PrintedParagraph): number =>
  paragraph.runs.length === 0
    ? (markStyle(paragraph).size ?? 0)
    : paragraph.runs.reduce((largest, run) => Math.max(largest, run.size ?? 0), 0)

const linesOf = ({ joined, columnWidth }: PrintedParagraph, size: number): number => {
  const perLine =
    columnWidth === null ? Number.POSITIVE_INFINITY : columnWidth / Math.max(size * LETTER_WIDTH * MM_PER_POINT, 0.1)
  return joined.raw.split(/[\n\f]/).reduce((sum, part) => sum + Math.max(Math.ceil(part.trim().length / perLine), 1), 0)
}
