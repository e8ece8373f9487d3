import type { AssignedLine } from '../assemble.ts'
import { isAppendixGuide, isAppendixLabel } from './patterns.ts'

/** So near the top stands what tells that a text is attached to another document. */
const TOP = 20

/**
 * True for a document of a body, which names itself and numbers it at its top. Forms to be filled in, applications,
 * agendas, and texts attached to another document have none, so the rules of form do not hold for them.
 */
export const hasLetterhead = (lines: readonly AssignedLine[]): boolean => {
  const has = (component: AssignedLine['component']): boolean => lines.some((line) => line.component === component)
  const top = lines.slice(0, TOP)
  if (isAppendixLabel(lines[0]?.block.text ?? '')) return false
  if (top.some(isGuide)) return false
  if (has('tieu_de') && (has('co_quan_ban_hanh') || has('so_ky_hieu'))) return true
  if (has('so_ky_hieu') && (has('ten_loai') || has('kinh_gui') || has('co_quan_ban_hanh'))) return true
  return has('quyen_han') && (has('noi_nhan') || has('ten_loai'))
}

/** "(Ban hành kèm theo …)" on a line of its own, or run on from the heading above it. */
const isGuide = ({ block: { text }, component }: AssignedLine): boolean =>
  component === null
    ? isAppendixGuide(text)
    : (component === 'ten_loai' || component === 'trich_yeu') && isAppendixGuide(text.slice(text.indexOf('(')))
