import type { Paragraph, Table } from 'docx'
import { childNamed, childrenNamed, type Element, linesIn } from '../markup/element.ts'
import { body } from './body.ts'
import type { Design } from './design.ts'
import { balancedParagraph } from './paragraph.ts'
import { ruleBeneath } from './rule.ts'

/** An appendix: label, title, guide line, and its own text. */
export const appendix = (element: Element, design: Design): readonly (Paragraph | Table)[] => {
  const { styles, page, standard } = design
  const [label, guide] = [childNamed(element, 'nhan'), childNamed(element, 'chi-dan')]
  return [
    ...(label ? [balancedParagraph(styles.phu_luc, label, page.column)] : []),
    ...linesIn(element, 'ten').map((line) => balancedParagraph(styles.phu_luc_tieu_de, line, page.column)),
    ...(guide ? [balancedParagraph(styles.phu_luc_chi_dan, guide, page.column)] : []),
    ...ruleBeneath(
      { style: styles.phu_luc_chi_dan, lines: guide ? [guide] : [], width: page.column },
      styles.phu_luc_ke,
      standard.obligation('phu_luc.guideRule')?.value,
    ),
    ...childrenNamed(element, 'noi-dung').flatMap((part) =>
      body(part.children, styles.phu_luc_noi_dung, design, false),
    ),
  ]
}
