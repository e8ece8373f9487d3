import type { RuleLine } from '../../../document/style.ts'
import type { Border } from '../formatting/border.ts'
import type { ParagraphProperties } from '../formatting/paragraph-properties.ts'
import { mmOfTwips } from '../xml/measure.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'

/** How many empty paragraphs may stand between a text and the border that is the line beneath or above it. */
const MOST_BLANKS = 2

/** The border beneath a paragraph: its own, or one of the empty paragraphs after it, or the upper one of the next text. */
export const borderBelow = (paragraphs: readonly PrintedParagraph[], index: number): RuleLine | null => {
  const own = paragraphs[index]
  if (!own || own.resolved.properties.isFramed) return null
  const border = own.resolved.properties.borderBottom
  if (border && !isOneBox(own, paragraphs[index + 1])) return borderRule(border, own)
  for (let below = index + 1; below <= index + 1 + MOST_BLANKS; below++) {
    const other = neighbour(paragraphs, below, own)
    if (!other) return null
    const drawn = upperBorder(paragraphs, below) ?? (other.isBlank ? other.resolved.properties.borderBottom : null)
    if (drawn) return borderRule(drawn, other)
    if (!other.isBlank) return null
  }
  return null
}

/** The border above a paragraph: its own, or one of the empty paragraphs before it. */
export const borderAbove = (paragraphs: readonly PrintedParagraph[], index: number): RuleLine | null => {
  const own = paragraphs[index]
  if (!own || own.resolved.properties.isFramed) return null
  const border = upperBorder(paragraphs, index)
  if (border) return borderRule(border, own)
  for (let above = index - 1; above >= index - MOST_BLANKS; above--) {
    const other = neighbour(paragraphs, above, own)
    if (!other?.isBlank) return null
    const drawn = other.resolved.properties.borderBottom ?? upperBorder(paragraphs, above)
    if (drawn) return borderRule(drawn, other)
  }
  return null
}

/** A paragraph in the same column, unless a frame around it makes its borders no lines. */
const neighbour = (
  paragraphs: readonly PrintedParagraph[],
  index: number,
  own: PrintedParagraph,
): PrintedParagraph | null => {
  const other = paragraphs[index]
  return other && other.paragraph.holder === own.paragraph.holder && !other.resolved.properties.isFramed ? other : null
}

const upperBorder = (paragraphs: readonly PrintedParagraph[], index: number): Border | null => {
  const own = paragraphs[index]
  const border = own?.resolved.properties.borderTop
  return own && border && !isOneBox(own, paragraphs[index - 1]) ? border : null
}

/** Neighbours with the same borders and indents share one frame, with lines only around both (ECMA-376-1, 17.3.1.7). */
const isOneBox = (own: PrintedParagraph, other: PrintedParagraph | undefined): boolean => {
  if (!other || other.paragraph.holder !== own.paragraph.holder) return false
  const [a, b] = [own.resolved.properties, other.resolved.properties]
  const hasSame = (key: 'borderTop' | 'borderBottom') => (a[key] ? 1 : 0) === (b[key] ? 1 : 0)
  const isSame = (key: keyof ParagraphProperties) => (a[key] ?? 0) === (b[key] ?? 0)
  return !a.borderBetween && hasSame('borderTop') && hasSame('borderBottom') && isSame('left') && isSame('right')
}

const borderRule = (border: Border, paragraph: PrintedParagraph): RuleLine => ({
  kind: 'border',
  length: widthBetweenIndents(paragraph),
  dashed: border.dashed,
})

/** The column without the indents on both sides, mm. */
export const widthBetweenIndents = ({ columnWidth, resolved }: PrintedParagraph): number | null => {
  if (columnWidth === null) return null
  const { left = 0, right = 0, firstLine = 0 } = resolved.properties
  return Math.round((columnWidth - mmOfTwips(left + right + Math.min(firstLine, 0))) * 100) / 100
}
