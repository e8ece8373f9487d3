import { Paragraph } from 'docx'
import type { RequiredRule } from '../../standards/obligation.ts'
import type { Element } from '../markup/element.ts'
import { CUSTOMARY } from './customary.ts'
import { millimetres } from './length.ts'
import { brokenWidth } from './paragraph.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

/** How long a rule is beneath a text of that width in a column of that width. */
export const ruleLength = ({ length }: RequiredRule, text: number, column: number): number => {
  if (length === 'column') return column
  const [least, most] = length === 'text' ? [1, 1] : length === 'any' ? CUSTOMARY.ruleShare : length
  const share = (least + most) / 2
  return Math.min(Math.round(text * share), column)
}

/**
 * A drawn line: the lower border of an empty paragraph, indented from both sides. It stands apart from the text above, so
 * that a text set in another font keeps to its line.
 */
export const rule = (style: ParagraphStyle, indent: { readonly left: number; readonly right: number }): Paragraph =>
  new Paragraph({
    style: style.id,
    ...(indent.left > 0 || indent.right > 0 ? { indent } : {}),
  })

/** Lines of text in one style, each broken into balanced lines where it is wider than a column. */
export interface SetLines {
  readonly style: ParagraphStyle
  readonly lines: readonly Element[]
  /** Twips. */
  readonly width: number
}

/**
 * The rule beneath some lines, in the middle of the column; none where none is required.
 * @param column its width, twips
 */
export const ruleBeneath = (
  { style, lines, width }: SetLines,
  ruleStyle: ParagraphStyle,
  required: RequiredRule | undefined,
  column = width,
): readonly Paragraph[] => {
  if (!required || lines.length === 0) return []
  const widest = Math.max(...lines.map((line) => brokenWidth(style, line, width)))
  const side = Math.max(0, Math.round((column - ruleLength(required, widest, column)) / 2))
  return [rule(ruleStyle, { left: side, right: side })]
}

const line = { style: 'single', color: 'auto', size: CUSTOMARY.ruleThickness } as const

/** Points between a frame and the text in it; the frame stands outside the indents of its paragraph. */
export const FRAME_SPACE = 2

/** The room in a frame around a text of that width, twips. */
export const framedWidth = (text: number): number => Math.ceil(text) + 2 * millimetres(CUSTOMARY.slack)

const framing = { ...line, space: FRAME_SPACE } as const

/** The borders of a style, by what they draw. */
export const BORDERS = {
  rule: { bottom: { ...line, space: 0 } },
  frame: { top: framing, bottom: framing, left: framing, right: framing },
} as const
