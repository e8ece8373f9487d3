import { type Block, wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { LineSpacing } from '../../document/style.ts'
import { leastLines } from './printed-width.ts'

/** Points in a mm. */
const MILLIMETRE = 72 / 25.4

/** Line height of single spacing, in sizes. */
const SINGLE = 1.1

const SMALLEST_SIZE = 8

/**
 * True where the text cannot fit on one page however it is set. Counts at the least what its paragraphs need, so a
 * document that it passes over may still have two pages.
 */
export const surelySeveralPages = ({ page, blocks }: OfficialDocument): boolean => {
  const [section] = page?.sections ?? []
  if (!section) return false
  const room = (section.height - section.margins.top - section.margins.bottom) * MILLIMETRE
  const needed = blocks.reduce((sum, block) => sum + leastHeight(block), 0)
  return needed > room
}

/** Points. Cells stand beside each other and are left out. */
const leastHeight = (block: Block): number => {
  const { style, cell } = block
  if (!style || cell) return 0
  const lines = style.columnWidth ? leastLines(wholeBlock(block), style.columnWidth) : 1
  const size = Math.max(SMALLEST_SIZE, ...style.runs.map((run) => run.size ?? 0))
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
