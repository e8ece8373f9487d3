import type { System } from './official-document.ts'

/** A document type (loại văn bản) with what it is called and abbreviated in each system that has it. */
export interface DocumentType {
  /** `ke-hoach` */
  readonly id: string
  /** In running text: `kế hoạch`. */
  readonly name: string
  /** Symbol in Party documents; `null` for a type that takes none, absent for one the Party does not have. */
  readonly dang?: string | null
  /** Symbol in State documents; `null` for a type that takes none (công văn), absent for one the State does not have. */
  readonly nhaNuoc?: string | null
}

export const symbolOf = (type: DocumentType, system: System): string | null =>
  (system === 'dang' ? type.dang : system === 'nha-nuoc' ? type.nhaNuoc : null) ?? null
