import type { Paragraph } from 'docx'
import { isUpperCase } from '../../vietnamese/case.ts'
import { type Element, linesIn, plainText } from '../markup/element.ts'
import { balancedLines } from './balanced-lines.ts'
import type { Design } from './design.ts'
import { balancedParagraph, lineHeight, printedText } from './paragraph.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

/** One printed line of a signer, with its style. */
export interface SignatureLine {
  readonly line: Element
  readonly style: ParagraphStyle
}

/** Authority, title and name of a signer. */
export const signatureLines = (signer: Element, { styles }: Design): readonly SignatureLine[] => {
  const authority = linesIn(signer, 'quyen-han')
  const title = authority.length > 0 ? styles.chuc_vu : styles.chuc_vu_mot_minh
  const all = (lines: readonly Element[], style: ParagraphStyle) => lines.map((line) => ({ line, style }))
  return [
    ...all(authority, styles.quyen_han),
    // "kiêm" between two titles is no title.
    ...linesIn(signer, 'chuc-vu').map((line) => ({
      line,
      style: isUpperCase(plainText(line)) ? title : styles.chuc_vu,
    })),
    ...all(linesIn(signer, 'ho-ten'), styles.ho_ten),
  ]
}

/** @param lower how much further down the name stands, twips */
export const signatureParagraphs = (
  lines: readonly SignatureLine[],
  width: number,
  lower: number,
  { styles }: Design,
): readonly Paragraph[] =>
  lines.map(({ line, style }) => {
    const direct = style === styles.ho_ten && lower > 0 ? { spacing: { before: style.before + lower } } : {}
    return balancedParagraph(style, line, width, direct)
  })

/** Height of a signer's lines, without the room for the signature. */
export const headHeight = (lines: readonly SignatureLine[], width: number): number =>
  lines.reduce(
    (sum, { line, style }) =>
      sum + lineHeight(style) * balancedLines(printedText(style, line), style.face, width).length,
    0,
  )

/** Height of a whole signature, twips. */
export const signatureHeight = (lines: readonly SignatureLine[]): number =>
  lines.reduce((sum, { style }) => sum + style.before + lineHeight(style), 0)
