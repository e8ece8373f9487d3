import { AlignmentType, FrameAnchorType, FrameWrap, HeightRule, type Paragraph } from 'docx'
import { textWidth } from '../../document/text-width.ts'
import { fold } from '../../vietnamese/fold.ts'
import { type Element, plainText } from '../markup/element.ts'
import type { Design } from './design.ts'
import { points } from './length.ts'
import { lineHeight, paragraph } from './paragraph.ts'
import { FRAME_SPACE, framedWidth } from './rule.ts'

/** The lines on circulation, by where they stand. */
export interface Circulation {
  /** At the upper edge of the first page. */
  readonly first: readonly Element[]
  /** At the lower edge of the last page. */
  readonly last: readonly Element[]
}

/** Tells by their wording which lines belong to the last page. */
export const circulationOf = (lines: readonly Element[], { standard }: Design): Circulation => {
  const ofLastPage = (standard.obligation('luu_hanh.lastPageWordings')?.value ?? []).map(fold)
  const isLast = (line: Element): boolean => ofLastPage.some((wording) => fold(plainText(line)).startsWith(wording))
  return { first: lines.filter((line) => !isLast(line)), last: lines.filter(isLast) }
}

/** The lines at the upper edge: at the right margin, in a frame that is as wide as they are where the standard has one. */
export const atUpperEdge = (lines: readonly string[], { styles, page }: Design): readonly Paragraph[] => {
  const style = styles.luu_hanh
  const frame = points(FRAME_SPACE)
  const widths = lines.map((line) => textWidth(style.capitals ? line.toUpperCase() : line, style.face))
  const left = Math.max(0, Math.round(page.column - framedWidth(Math.max(0, ...widths)) - frame))
  return lines.map((text) =>
    paragraph(
      style,
      [{ text, bold: false, italic: false }],
      style.border === 'frame' ? { alignment: AlignmentType.CENTER, indent: { left, right: frame } } : {},
    ),
  )
}

/**
 * Lines at the lower edge of the page on which the next paragraph stands: framed paragraphs, whose place is told from the
 * edge of the paper.
 */
export const atLowerEdge = (lines: readonly Element[], { styles, page }: Design): readonly Paragraph[] => {
  const style = styles.luu_hanh_cuoi
  const height = lineHeight(style) * lines.length
  return lines.map((line) =>
    paragraph(style, line.text, {
      frame: {
        type: 'absolute',
        position: { x: page.left, y: page.height - page.circulation - height },
        width: page.column,
        height,
        rule: HeightRule.EXACT,
        wrap: FrameWrap.AROUND,
        anchor: { horizontal: FrameAnchorType.PAGE, vertical: FrameAnchorType.PAGE },
      },
    }),
  )
}
