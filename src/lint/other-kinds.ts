import { isLegalNormative } from '../document/document-number.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { isOfOtherKind } from '../standards/type-title.ts'

/** True for a State document with the year in its number: a legal normative one, with rules of form of its own. */
export const isLegalNormativeDocument = ({ system, components }: OfficialDocument): boolean =>
  system === 'nha-nuoc' && isLegalNormative(components.so_ky_hieu?.text ?? '')

/** True for a slip, a form, a list of a State body: the list of administrative documents is closed (30/2020/NĐ-CP, Điều 7). */
export const isStateForm = (document: OfficialDocument): boolean =>
  document.system === 'nha-nuoc' && isOfOtherKind(document)
