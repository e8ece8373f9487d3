import { type Block, wholeBlock } from '../../document/block.ts'
import type { ParagraphForm } from '../../document/form.ts'
import type { LineSpacing } from '../../document/style.ts'
import type { RequiredLineSpacing } from '../../standards/obligation.ts'
import { LETTER, runsOf } from './deviation.ts'
import { exactly, isSizeWithin, isWithin, nearest, points, rangeText } from './measure.ts'

/** Height of a single line of Times New Roman, in sizes. */
const SINGLE = 1.15

/** Word processors show multiples with two decimals. */
const MULTIPLE_TOLERANCE = 0.015

/** A height in points is so many single lines only about: sizes vary within a paragraph. */
const HEIGHT_TOLERANCE = 0.05

/**
 * How the spacing of a paragraph's lines stands to what is required. `unlike`: it is given in points where lines are
 * asked for, and too small or too large if counted in lines.
 */
export type SpacingVerdict = 'right' | 'unlike' | 'wrong'

/** @param size of the paragraph's letters, points; `null` where it is not known */
export const judgeSpacing = (
  { rule, value }: LineSpacing,
  size: number | null,
  { exact, multiple }: RequiredLineSpacing,
): SpacingVerdict => {
  if (exact && rule === 'exact' && isSizeWithin(value, exact)) return 'right'
  if (!multiple) return 'wrong'
  if (rule === 'multiple') return isWithin(value, multiple, MULTIPLE_TOLERANCE) ? 'right' : 'wrong'
  if (size === null) return 'right'
  const lines = value / (size * SINGLE)
  return isWithin(rule === 'atLeast' ? Math.max(lines, 1) : lines, multiple, HEIGHT_TOLERANCE) ? 'right' : 'unlike'
}

/** The spacing that is required and nearest to what a paragraph has. */
export const nearestSpacing = (block: Block, { exact, multiple }: RequiredLineSpacing): ParagraphForm => {
  const size = largestSize(block)
  const { rule, value } = block.style?.lineSpacing ?? { rule: 'multiple', value: 1 }
  const line = (size ?? 0) * SINGLE
  if (exact && (rule !== 'multiple' || !multiple)) {
    return { lineSpacing: { rule: 'exact', value: nearest(rule === 'multiple' ? value * line : value, exact) } }
  }
  if (!multiple) return {}
  const lines = rule === 'multiple' ? value : line > 0 ? value / line : 1
  return { lineSpacing: { rule: 'multiple', value: Math.round(nearest(lines, multiple) * 100) / 100 } }
}

/** As the word processor's paragraph dialogue calls it: `Exactly 18 pt`, `Multiple 1.15`. */
export const spacingName = ({ rule, value }: LineSpacing): string => {
  switch (rule) {
    case 'exact':
      return `Exactly ${points(exactly(value))}`
    case 'atLeast':
      return `At least ${points(exactly(value))}`
    case 'multiple':
      return `Multiple ${Math.round(value * 100) / 100}`
  }
}

/** `Exactly 18–22 pt`, `Multiple 1–1.5`. */
export const requiredSpacing = ({ exact, multiple }: RequiredLineSpacing): string =>
  [exact && `Exactly ${points(exact)}`, multiple && `Multiple ${rangeText(multiple)}`].filter(Boolean).join(', ')

/** Of the letters of a line or paragraph, points; `null` where it is not known. */
export const largestSize = (block: Block): number | null => {
  const sizes = runsOf(wholeBlock(block), LETTER).flatMap(({ size }) => size ?? [])
  return sizes.length > 0 ? Math.max(...sizes) : null
}
