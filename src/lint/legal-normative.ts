import type { Block } from '../document/block.ts'
import { isLegalNormative } from '../document/document-number.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { fold } from '../vietnamese/fold.ts'

/** Types that only legal normative documents have; others of them are told by their numbers. */
const TYPES = new Set(['bộ luật', 'luật', 'pháp lệnh', 'lệnh', 'nghị định', 'thông tư', 'thông tư liên tịch'].map(fold))

/** The line that marks a State document as a legal normative one, with rules of form of its own: the year in its number, or its type. */
export const legalNormativeMark = ({ system, components }: OfficialDocument): Block | null => {
  if (system !== 'nha-nuoc') return null
  const [number] = components.so_ky_hieu?.blocks ?? []
  const [heading] = components.ten_loai?.blocks ?? []
  if (number && isLegalNormative(number.text)) return number
  return heading && TYPES.has(fold(heading.text)) ? heading : null
}
