import type { Paragraph } from 'docx'
import { CUSTOMARY } from './customary.ts'
import type { Design } from './design.ts'
import { points } from './length.ts'
import { type Direct, paragraph } from './paragraph.ts'
import { rule } from './rule.ts'

/**
 * Address, telephone … under a rule across the whole text.
 * @param last formatting of the last line
 */
export const contact = (
  lines: readonly string[],
  { styles, standard }: Design,
  last: Direct = {},
): readonly Paragraph[] => {
  if (lines.length === 0) return []
  return [
    ...(standard.obligation('lien_he.rule') ? [rule(styles.lien_he_ke, { left: 0, right: 0 })] : []),
    ...lines.map((text, index) =>
      paragraph(styles.lien_he, [{ text, bold: false, italic: false }], index === lines.length - 1 ? last : {}),
    ),
  ]
}

/** True where it stands at the foot of the first page instead of behind the document. */
export const isContactAtFoot = ({ standard }: Design): boolean => standard.obligation('lien_he.page')?.value === 'first'

/** In the footer, which reaches into the margin: the last line ends where the text of a page would. */
export const contactAtFoot = (lines: readonly string[], design: Design): readonly Paragraph[] => {
  const { page } = design
  const after = page.bottom - page.header + points(CUSTOMARY.belowContact)
  return contact(lines, design, { spacing: { after } })
}
