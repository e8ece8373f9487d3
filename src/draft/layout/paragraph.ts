import { type IParagraphOptions, LineRuleType, Paragraph, Tab, TextRun } from 'docx'
import { textWidth } from '../../document/text-width.ts'
import type { Element, TextRun as MarkupRun } from '../markup/element.ts'
import { plainText } from '../markup/element.ts'
import { balancedLines } from './balanced-lines.ts'
import { CUSTOMARY } from './customary.ts'
import { points } from './length.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

/** Formatting of one paragraph that goes beyond its style. */
export type Direct = Pick<IParagraphOptions, 'indent' | 'spacing' | 'keepNext' | 'alignment' | 'frame' | 'tabStops'>

/** A text in another size than its style's, in points. */
export interface SizedRun extends MarkupRun {
  readonly size?: number
}

/** A stretch of a paragraph: a text, a tab, or a line break. */
export type Piece = SizedRun | 'tab' | 'break'

export const paragraph = (style: ParagraphStyle, pieces: readonly Piece[], direct: Direct = {}): Paragraph => {
  const children: TextRun[] = []
  let breaks = 0
  for (const piece of pieces) {
    if (piece === 'tab') children.push(new TextRun({ children: [new Tab()] }))
    else if (piece === 'break') breaks++
    else {
      children.push(textRun(style, piece, breaks))
      breaks = 0
    }
  }
  return new Paragraph({ style: style.id, ...direct, children })
}

const textRun = ({ face }: ParagraphStyle, { text, bold, italic, size }: SizedRun, breaks: number): TextRun =>
  new TextRun({
    text,
    ...(size === undefined ? {} : { size: size * HALF_POINTS }),
    ...(bold && !face.bold ? { bold: true } : {}),
    ...(italic && !face.italic ? { italics: true } : {}),
    ...(breaks > 0 ? { break: breaks } : {}),
  })

/** Sizes of runs are half-points in WordprocessingML. */
export const HALF_POINTS = 2

export const emptyParagraph = (style: ParagraphStyle, direct: Direct = {}): Paragraph =>
  new Paragraph({ style: style.id, ...direct })

/** A line of markup, broken into balanced lines where it does not fit the column. */
export const balancedParagraph = (
  style: ParagraphStyle,
  line: Element,
  width: number,
  direct: Direct = {},
): Paragraph =>
  paragraph(style, brokenRuns(line.text, balancedLines(printedText(style, line), style.face, width)), direct)

/** A separator that is typed, not drawn. */
export const typed = (style: ParagraphStyle, text: string): Paragraph =>
  paragraph(style, [{ text, bold: false, italic: false }])

/** The text as its style prints it. */
export const printedText = ({ capitals }: ParagraphStyle, line: Element): string =>
  capitals ? plainText(line).toUpperCase() : plainText(line)

/** How wide a line of markup is on one line, twips. */
export const lineWidth = (style: ParagraphStyle, line: Element): number =>
  Math.ceil(textWidth(printedText(style, line), style.face))

/** Puts line breaks in the place of the spaces between the lines. */
const brokenRuns = (runs: readonly MarkupRun[], lines: readonly string[]): readonly Piece[] => {
  if (lines.length === 1) return runs
  const breaks = new Set<number>()
  let end = -1
  for (const line of lines.slice(0, -1)) {
    end += line.length + 1
    breaks.add(end)
  }
  const pieces: Piece[] = []
  let offset = 0
  for (const run of runs) {
    let start = 0
    for (let at = 0; at < run.text.length; at++) {
      if (!breaks.has(offset + at)) continue
      if (at > start) pieces.push({ ...run, text: run.text.slice(start, at) })
      pieces.push('break')
      start = at + 1
    }
    if (start < run.text.length) pieces.push({ ...run, text: run.text.slice(start) })
    offset += run.text.length
  }
  return pieces
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

/** The border of a style of rules. */
export const RULE_BORDER = {
  bottom: { style: 'single', color: 'auto', size: CUSTOMARY.ruleThickness, space: 0 },
} as const

/** Exact line spacing as docx wants it; nothing for single spacing. */
export const exactLine = (line: number | null) =>
  line === null ? {} : ({ line, lineRule: LineRuleType.EXACT } as const)

/** The height of a line in that style, twips. */
export const lineHeight = ({ line, face }: ParagraphStyle): number => line ?? points(face.size * SINGLE)

/** Height of a single-spaced line of Times New Roman to its size. */
const SINGLE = 1.15
