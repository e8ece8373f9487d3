import type { Paragraph } from 'docx'
import type { Design } from './design.ts'
import { paragraph } from './paragraph.ts'
import { rule } from './rule.ts'

/** Address, telephone … under a rule across the whole text. */
export const contact = (lines: readonly string[], { styles, standard }: Design): readonly Paragraph[] => {
  if (lines.length === 0) return []
  return [
    ...(standard.obligation('lien_he.rule') ? [rule(styles.lien_he_ke, { left: 0, right: 0 })] : []),
    ...lines.map((text) => paragraph(styles.lien_he, [{ text, bold: false, italic: false }])),
  ]
}

/** True where it stands at the foot of the first page instead of behind the document. */
export const isContactAtFoot = ({ standard }: Design): boolean => standard.obligation('lien_he.page')?.value === 'first'
