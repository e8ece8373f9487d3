import type { Paragraph } from 'docx'
import { childrenNamed, type Element } from '../markup/element.ts'
import type { Design } from './design.ts'
import { millimetres } from './length.ts'
import { balancedParagraph, typed } from './paragraph.ts'

/** mm that a title keeps from each margin. */
const INSET = 6

/** Tên loại on its own line. */
export const typeName = (element: Element, { page, styles }: Design): readonly Paragraph[] =>
  childrenNamed(element, 'dong').map((line) => balancedParagraph(styles.ten_loai, line, page.column))

/** The trích yếu beneath the tên loại, closed by the standard's typed line. */
export const subject = (element: Element, { page, styles, standard }: Design): readonly Paragraph[] => {
  const lines = childrenNamed(element, 'dong')
  const separator = standard.obligation('trich_yeu.separator')?.value
  return [
    ...lines.map((line) => balancedParagraph(styles.trich_yeu, line, page.column - 2 * millimetres(INSET))),
    ...(separator === undefined || lines.length === 0 ? [] : [typed(styles.trich_yeu_dau, separator)]),
  ]
}
