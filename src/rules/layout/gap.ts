import type { Block } from '../../document/block.ts'
import { paragraphNumber } from './printed-part.ts'

/**
 * The space between two paragraphs in points: what either asks for, added up, which is the most that any program sets.
 * @returns `null` where another paragraph, a table or a picture stands between them, or where they are one
 */
export const gapAbove = (below: Block, above: Block): number | null => {
  if (!below.style || !above.style || paragraphNumber(below) !== paragraphNumber(above) + 1) return null
  return above.style.spaceAfter + below.style.spaceBefore
}
