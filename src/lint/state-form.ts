import type { OfficialDocument } from '../document/official-document.ts'
import { isOfOtherKind } from '../standards/type-title.ts'

/** True for a slip, a form, a list of a State body: the list of administrative documents is closed (30/2020/NĐ-CP, Điều 7). */
export const isStateForm = (document: OfficialDocument): boolean =>
  document.system === 'nha-nuoc' && isOfOtherKind(document)
