import type { Paragraph } from 'docx'
import { childrenNamed, type Element } from '../markup/element.ts'
import type { Design } from './design.ts'
import { millimetres } from './length.ts'
import { balancedParagraph, typed } from './paragraph.ts'
import { ruleBeneath } from './rule.ts'

/** mm that a title keeps from each margin. */
const INSET = 6

/** Tên loại on its own line. */
export const typeName = (element: Element, { page, styles }: Design): readonly Paragraph[] =>
  childrenNamed(element, 'dong').map((line) => balancedParagraph(styles.ten_loai, line, page.column))

/** The trích yếu beneath the tên loại, closed by what the standard wants: a typed or a drawn line. */
export const subject = (element: Element, { page, styles, standard }: Design): readonly Paragraph[] => {
  const lines = childrenNamed(element, 'dong')
  if (lines.length === 0) return []
  const style = styles.trich_yeu
  const inset = millimetres(INSET)
  const width = page.column - 2 * inset
  const separator = standard.obligation('trich_yeu.separator')?.value
  const required = standard.obligation('trich_yeu.rule')?.value
  return [
    ...lines.map((line) => balancedParagraph(style, line, width)),
    ...(separator === undefined ? [] : [typed(styles.trich_yeu_dau, separator)]),
    ...ruleBeneath({ style, lines, width }, styles.trich_yeu_ke, required, page.column),
  ]
}
