import data from '../../schemas/document-types.json' with { type: 'json' }
import { type DocumentType, symbolOf } from '../document/document-type.ts'
import type { System } from '../document/official-document.ts'
import { bareLetters, beginsWithWords, fold } from '../vietnamese/fold.ts'
import { once } from '../vietnamese/once.ts'

/**
 * Types of both systems: Party types by 66-QĐ/TW and 399-QĐ/TW with the symbols of 05-HD/VPTW, I.3.1.2a;
 * State types by NĐ 30/2020/NĐ-CP, Điều 7 with the symbols of its Phụ lục III, Mục I.
 */
export const DOCUMENT_TYPES: readonly DocumentType[] = data

export const findType = (id: string): DocumentType | null => DOCUMENT_TYPES.find((type) => type.id === id) ?? null

const byName = once(() => new Map(DOCUMENT_TYPES.map((type) => [fold(type.name), type])))

/** @param name in any letter case: `KẾ HOẠCH` */
export const typeNamed = (name: string): DocumentType | null => byName().get(fold(name.trim())) ?? null

const byLetters = once(() => new Map(DOCUMENT_TYPES.map((type) => [bareLetters(type.name), type])))

/** The type whose name this is but for marks: `KẾ HOACH`. */
export const typeMeant = (name: string): DocumentType | null =>
  typeNamed(name) ?? byLetters().get(bareLetters(name.trim())) ?? null

/** The type whose name a longer line begins with: `BÁO CÁO CHÍNH TRỊ`, `KẾ HOẠCH công tác năm 2026`. */
export const typeBeginning = (line: string): DocumentType | null =>
  DOCUMENT_TYPES.find((type) => beginsWithWords(line, type.name)) ?? null

/** Types that a symbol may stand for; QĐ stands for two in Party documents. */
export const typesWithSymbol = (symbol: string, system: System): readonly DocumentType[] =>
  DOCUMENT_TYPES.filter((type) => symbolOf(type, system) === symbol)
