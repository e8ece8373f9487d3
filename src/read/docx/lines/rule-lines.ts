import type { RuleLine } from '../../../document/style.ts'
import type { Cell, LineShape } from '../story/story.ts'
import { borderBelow, widthBetweenIndents } from './border-lines.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'
import { createShapePlaces } from './shape-place.ts'
import type { TableLines } from './table-borders.ts'

/** What has more lines than this is a drawing. */
const MOST_SHAPES = 2000

/** The drawn lines of a story. */
export interface RuleLines {
  /** The line beneath a paragraph, by the paragraph's index. */
  readonly below: ReadonlyMap<number, RuleLine>
  /** How many shapes are lines beneath no text, or a second one beneath the same text. */
  readonly stray: number
}

/**
 * The line beneath each paragraph, whatever draws it: a shape, a border of the paragraph or of the next one, the lower
 * border of its cell, or its underlining; in this order where there are several.
 * @param widthOf a cell's width with its margins, mm
 */
export const ruleLines = (
  paragraphs: readonly PrintedParagraph[],
  tables: TableLines,
  widthOf: (cell: Cell) => number | null,
): RuleLines => {
  const { below, stray } = shapesBelow(paragraphs, widthOf)
  paragraphs.forEach((paragraph, index) => {
    if (paragraph.isBlank || below.has(index)) return
    const rule =
      borderBelow(paragraphs, index) ?? cellBorderBelow(paragraphs, index, tables, widthOf) ?? underlining(paragraph)
    if (rule) below.set(index, rule)
  })
  return { below, stray }
}

const shapesBelow = (
  paragraphs: readonly PrintedParagraph[],
  widthOf: (cell: Cell) => number | null,
): { readonly below: Map<number, RuleLine>; readonly stray: number } => {
  const below = new Map<number, RuleLine>()
  const shapes: { anchor: PrintedParagraph; index: number; shape: LineShape }[] = []
  for (const [index, anchor] of paragraphs.entries()) {
    for (const shape of anchor.paragraph.lines) shapes.push({ anchor, index, shape })
  }
  if (shapes.length === 0) return { below, stray: 0 }
  const places = createShapePlaces(paragraphs, widthOf)
  for (const { anchor, index, shape } of shapes.slice(0, MOST_SHAPES)) {
    const above = places.textAbove(index, shape)
    if (above === null || below.has(above)) continue
    const length = shape.length ?? widthBetweenIndents(anchor)
    below.set(above, { kind: 'shape', length, dashed: shape.dashed })
  }
  return { below, stray: shapes.length - below.size }
}

/** Only in tables that lay out the page: in one of data the lines belong to the table. */
const cellBorderBelow = (
  paragraphs: readonly PrintedParagraph[],
  index: number,
  tables: TableLines,
  widthOf: (cell: Cell) => number | null,
): RuleLine | null => {
  const cell = paragraphs[index]?.paragraph.holder
  if (cell?.kind !== 'cell' || tables.isBordered(cell.row.table) || !endsCell(paragraphs, index, cell)) return null
  const border = tables.below(cell)
  return border && { kind: 'cell-border', length: widthOf(cell), dashed: border.dashed }
}

const endsCell = (paragraphs: readonly PrintedParagraph[], index: number, cell: Cell): boolean => {
  for (let below = index + 1; below < paragraphs.length; below++) {
    const other = paragraphs[below]
    if (other?.paragraph.holder !== cell) return true
    if (!other.isBlank) return false
  }
  return true
}

/** Underlining counts as a line where all letters have it; how long it is depends on the metrics of the font. */
const underlining = ({ joined, runs }: PrintedParagraph): RuleLine | null => {
  if (!runs.some((run) => run.underline)) return null
  const seen = runs.filter((run) => joined.raw.slice(run.start, run.end).trim() !== '')
  const isUnderlined = seen.length > 0 && seen.every((run) => run.underline)
  return isUnderlined ? { kind: 'underline', length: null, dashed: false } : null
}
