import type { System } from './official-document.ts'

/** A document type (loại văn bản) with what it is called and abbreviated in each system that has it. */
export interface DocumentType {
  /** `ke-hoach` */
  readonly id: string
  /** In running text: `kế hoạch`. */
  readonly name: string
  /** Symbol in Party documents; `null` for a type without a number, absent for one the Party does not have. */
  readonly dang?: string | null
  /** The same in State documents; empty for a type whose number bears no symbol of the type (công văn). */
  readonly nhaNuoc?: string | null
}

/** @returns `null` where the type has none in that system */
export const symbolOf = (type: DocumentType, system: System): string | null => written(type, system) || null

/** True for a type whose documents are numbered. */
export const isNumberedType = (type: DocumentType, system: System): boolean => written(type, system) !== null

const written = (type: DocumentType, system: System): string | null =>
  (system === 'dang' ? type.dang : system === 'nha-nuoc' ? type.nhaNuoc : null) ?? null
