import { type Block, wholeBlock } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { LineSpacing } from '../../document/style.ts'
import { paragraphNumber } from './printed-part.ts'
import { leastLines } from './printed-width.ts'
import { ownSections } from './sections.ts'

/** Points in a mm. */
const MILLIMETRE = 72 / 25.4

/** Line height of single spacing, in sizes. */
const SINGLE = 1.1

const SMALLEST_SIZE = 8

/**
 * True where the text cannot fit on one page however it is set. Counts at the least what its paragraphs need, so a
 * document that it passes over may still have two pages.
 */
export const surelySeveralPages = lastAsked((document: OfficialDocument): boolean => {
  const [section] = ownSections(document)
  if (!section) return false
  return isHigherThan((section.height - section.margins.top - section.margins.bottom) * MILLIMETRE, document.blocks)
})

/** Columns of a table stand beside each other, and a cell may span rows: the highest column counts. @param room points */
const isHigherThan = (room: number, blocks: readonly Block[]): boolean => {
  const tables = new Map<number, Map<number, number>>()
  let height = 0
  for (const [index, block] of blocks.entries()) {
    const own = ownHeight(block)
    if (!block.cell) {
      height += own + leastGap(block, blocks[index - 1])
      if (height > room) return true
      continue
    }
    const { table, column } = block.cell
    const columns = tables.get(table) ?? new Map<number, number>()
    tables.set(table, columns.set(column, (columns.get(column) ?? 0) + own))
  }
  return [...tables.values()].reduce((sum, columns) => sum + Math.max(...columns.values()), height) > room
}

/** Points. A half of a line stands beside the other one. */
const ownHeight = (block: Block): number => {
  const { style, part } = block
  if (!style || part === 'right') return 0
  const lines = style.columnWidth ? leastLines(wholeBlock(block), style.columnWidth) : 1
  const size = style.runs.reduce((most, run) => Math.max(most, run.size ?? 0), SMALLEST_SIZE)
  return lines * lineHeight(style.lineSpacing, size)
}

const lineHeight = ({ rule, value }: LineSpacing, size: number): number => {
  switch (rule) {
    case 'exact':
      return value
    case 'atLeast':
      return Math.max(value, size)
    case 'multiple':
      return size * SINGLE * value
  }
}

/** Points: between two paragraphs the larger of what they ask for, where nothing else stands between them. */
const leastGap = (block: Block, above: Block | undefined): number => {
  if (!above?.style || !block.style || above.cell) return 0
  const gap = Math.max(above.style.spaceAfter, block.style.spaceBefore)
  return gap > 0 && paragraphNumber(block) === paragraphNumber(above) + 1 ? gap : 0
}
