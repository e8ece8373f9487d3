import type { Paragraph } from 'docx'
import { childrenNamed, type Element } from '../markup/element.ts'
import type { Design } from './design.ts'
import { paragraph } from './paragraph.ts'
import { rule } from './rule.ts'

/** Address, telephone … under a rule across the whole text. */
export const contact = (element: Element, { styles, standard }: Design): readonly Paragraph[] => {
  const lines = childrenNamed(element, 'dong')
  if (lines.length === 0) return []
  return [
    ...(standard.obligation('lien_he.rule') ? [rule(styles.lien_he_ke, { left: 0, right: 0 })] : []),
    ...lines.map((line) => paragraph(styles.lien_he, line.text)),
  ]
}
