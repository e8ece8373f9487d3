import type { Block, Excerpt } from '../../document/block.ts'
import type { StyledRun } from '../../document/style.ts'
import { textWidth } from '../../document/text-width.ts'
import { runsOf } from './deviation.ts'

const MM_PER_TWIP = 25.4 / 1440

const DEFAULT_SIZE = 14

/** Width of a stretch of a line set on one line in Times New Roman, mm. */
export const printedWidth = (excerpt: Excerpt): number =>
  runsOf(excerpt, /\S/u).reduce((sum, run) => sum + runWidth(excerpt.block, run), 0)

/** Width of one run of a line, mm. */
export const runWidth = ({ text }: Block, { start, end, size, bold, italic }: StyledRun): number =>
  textWidth(text.slice(start, end), { size: size ?? DEFAULT_SIZE, bold, italic }) * MM_PER_TWIP

/** How far another font, letter spacing or an unknown size may change a width. */
const UNKNOWN = 0.15

/** True where a stretch is narrower than a column whatever is not known of it. */
export const surelyFits = (excerpt: Excerpt, column: number): boolean => printedWidth(excerpt) * (1 + UNKNOWN) < column

/** True where a stretch takes more than one line of a column whatever is not known of it. */
export const surelyWraps = (excerpt: Excerpt, column: number): boolean => printedWidth(excerpt) * (1 - UNKNOWN) > column

/** The lines that a stretch takes at least. */
export const leastLines = (excerpt: Excerpt, column: number): number =>
  Math.max(1, Math.ceil((printedWidth(excerpt) * (1 - UNKNOWN)) / column))
