import { isLegalNormative } from '../document/document-number.ts'
import type { OfficialDocument } from '../document/official-document.ts'

/** True for a State document with the year in its number: a legal normative one, with rules of form of its own. */
export const isLegalNormativeDocument = ({ system, components }: OfficialDocument): boolean =>
  system === 'nha-nuoc' && isLegalNormative(components.so_ky_hieu?.text ?? '')
