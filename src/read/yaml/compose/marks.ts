import { fold } from '../../../vietnamese/fold.ts'
import type { AssignedLine } from '../../assemble.ts'
import { replaced, supplied } from '../sourced.ts'
import { keyAt, textOf, withoutEnd } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'

/** "Khẩn", "Thượng khẩn", "Hoả tốc", worded by the standard. */
export const composeUrgency = ({ source, root, required }: Composing): AssignedLine[] => {
  const level = textOf(root, 'khan')
  const wording = level && required('do_khan.levels')?.[level.text]
  return wording ? [printedLine(source, 'do_khan', [replaced(level, wording)])] : []
}

/** The component under which the urgency stands. */
export const urgencyAfter = ({ type, required }: Composing): 'so_ky_hieu' | 'trich_yeu' => {
  const after = required('do_khan.after')
  return after?.[type.id] ?? after?.default ?? 'so_ky_hieu'
}

/** "Dự thảo lần 2" */
export const composeDraftMark = ({ source, root, typeSpan, required }: Composing): AssignedLine[] => {
  const ordinal = textOf(root, 'du_thao')
  const wording = required('du_thao.wording')
  if (!ordinal || !wording) return []
  return [printedLine(source, 'du_thao', [supplied(`${wording} `, keyAt(root, 'du_thao') ?? typeSpan), ordinal])]
}

/** "Lưu hành nội bộ", as the clerk wrote it, and on which page it stands. */
export const composeCirculation = ({
  source,
  root,
  required,
}: Composing): { readonly lines: AssignedLine[]; readonly onLastPage: boolean } => {
  const text = textOf(root, 'luu_hanh')
  if (!text) return { lines: [], onLastPage: false }
  const wording = fold(withoutEnd(text, /[.]$/u).text)
  return {
    lines: [printedLine(source, 'luu_hanh', [text])],
    onLastPage: (required('luu_hanh.lastPageWordings') ?? []).some((lastPage) => fold(lastPage) === wording),
  }
}
