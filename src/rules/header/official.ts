import { parseDocumentNumber } from '../../document/document-number.ts'
import { symbolOf } from '../../document/document-type.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { findType, typesWithSymbol } from '../../standards/document-types.ts'

/**
 * True for what must have number, date and trích yếu: types with a symbol. Slips (giấy mời, phiếu gửi …) and forms of
 * no known type, which bear no number, are not judged by what they lack.
 */
export const isNumbered = ({ type, system, components }: OfficialDocument): boolean => {
  const known = findType(type ?? '')
  return known ? symbolOf(known, system) !== null : components.so_ky_hieu !== undefined
}

/** False for a sheet of no known type and without a number: a form, a page of a book. Nothing is missing there. */
export const isOfficial = ({ type, components }: OfficialDocument): boolean =>
  type !== null || components.so_ky_hieu !== undefined

/** True where the name of the type must be printed. @param except types without it (công văn) */
export const isTitled = ({ type, system, components }: OfficialDocument, except: readonly string[]): boolean => {
  if (type) return !except.includes(type)
  if (components.ten_loai) return true
  // QĐ stands for two types, so it does not tell the type, yet that there is one.
  const symbol = parseDocumentNumber(components.so_ky_hieu?.text ?? '')?.head.text ?? ''
  return !components.kinh_gui && typesWithSymbol(symbol, system).length > 0
}

/** True for a type that prints no name (công văn). @param except those types */
export const isLetter = ({ type }: OfficialDocument, except: readonly string[]): boolean =>
  type !== null && except.includes(type)

/** Báo cáo chính trị trình đại hội: the theme may stand for tên loại and trích yếu (05-HD/VPTW, I.5.1.2). */
export const hasThemeForTitle = ({ blocks }: OfficialDocument): boolean =>
  blocks.some(({ text }) => /^\(báo cáo của .*(?:trình|$)/iu.test(text))
