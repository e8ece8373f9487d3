import { parseDocumentNumber } from '../../document/document-number.ts'
import { isNumberedType } from '../../document/document-type.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { findType, typesWithSymbol } from '../../standards/document-types.ts'
import type { Standard } from '../../standards/standard.ts'
import { dateLine, isBlankDate } from './date-line.ts'
import { numberLine } from './number-line.ts'

/**
 * True for what must have number, date and trích yếu: types with a number. Slips (giấy mời, phiếu gửi …) and forms of
 * no known type, which bear no number, are not judged by what they lack.
 */
export const isNumbered = (document: OfficialDocument): boolean => {
  const known = findType(document.type ?? '')
  return isOfficial(document) && (!known || isNumberedType(known, document.system))
}

/**
 * False for a sheet of no known type and without a number: a form, a page of a book; and for a form whose issuer is to be
 * filled in. Nothing is missing there.
 */
export const isOfficial = ({ type, components }: OfficialDocument): boolean =>
  (type !== null || components.so_ky_hieu !== undefined) && !BLANK.test(components.co_quan_ban_hanh?.text ?? '')

/** Dots in the place of words. */
const BLANK = /\.{3,}|…/u

/** True while number or date are blank, and for a form that has neither. */
export const isDraft = (document: OfficialDocument): boolean => {
  const number = numberLine(document)?.number.number
  const date = dateLine(document)?.parts
  return (number?.text ?? '') === '' || (date !== undefined && isBlankDate(date))
}

/** True where the name of the type must be printed. @param except types without it (công văn) */
export const isTitled = (document: OfficialDocument, except: readonly string[]): boolean => {
  const { type, system, components } = document
  if (type) return !except.includes(type)
  if (components.ten_loai) return true
  // QĐ stands for two types, so it does not tell the type, yet that there is one.
  const symbol = parseDocumentNumber(components.so_ky_hieu?.text ?? '')?.head.text ?? ''
  return !components.kinh_gui && typesWithSymbol(symbol, system).length > 0
}

/** True for a type that prints no name (công văn). @param except those types */
export const isLetter = ({ type }: OfficialDocument, except: readonly string[]): boolean =>
  type !== null && except.includes(type)

/**
 * True where the first part of the symbol stands for the type. In State documents without a tên loại it may be the
 * issuer's: that of a công văn has no type in it (30/2020/NĐ-CP, PL I-1-II.3.b).
 */
export const hasTypeSymbol = ({ components }: OfficialDocument, standard: Standard): boolean =>
  components.ten_loai !== undefined || standard.obligation('so_ky_hieu.letterUnit') === null

/** Báo cáo chính trị trình đại hội: the theme may stand for tên loại and trích yếu (05-HD/VPTW, I.5.1.2). */
export const hasThemeForTitle = ({ blocks }: OfficialDocument): boolean =>
  blocks.some(({ text }) => /^\(báo cáo của .*(?:trình|$)/iu.test(text))
