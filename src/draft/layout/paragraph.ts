import { type IParagraphOptions, LineRuleType, Paragraph, Tab, TextRun } from 'docx'
import { textWidth } from '../../document/text-width.ts'
import type { Element, TextRun as MarkupRun } from '../markup/element.ts'
import { plainText } from '../markup/element.ts'
import { balancedLines } from './balanced-lines.ts'
import { points } from './length.ts'
import type { LineSpacing, ParagraphStyle } from './paragraph-style.ts'

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

/** How wide the widest of its lines is where it is broken into balanced ones, twips. */
export const brokenWidth = (style: ParagraphStyle, line: Element, width: number): number =>
  Math.max(...balancedLines(printedText(style, line), style.face, width).map((text) => textWidth(text, style.face)))

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

/** Line spacing as docx wants it; nothing for single spacing. */
export const lineSpacing = (line: LineSpacing) => {
  if ('exact' in line) return { line: line.exact, lineRule: LineRuleType.EXACT } as const
  if (line.multiple === 1) return {}
  return { line: Math.round(line.multiple * SINGLE_LINE), lineRule: LineRuleType.AUTO } as const
}

/** Multiples of single spacing are counted in 240ths of a line (ECMA-376-1, 17.3.1.33). */
const SINGLE_LINE = 240

/** The height of a line in that style, twips. */
export const lineHeight = ({ line, face }: ParagraphStyle): number =>
  'exact' in line ? line.exact : points(face.size * LINE_TO_SIZE * line.multiple)

/** Height of a single-spaced line of Times New Roman to its size. */
const LINE_TO_SIZE = 1.15
