import type { Alignment } from '../../../document/style.ts'
import type { RunProperties } from '../formatting/run-properties.ts'
import type { PageField } from './story.ts'

/** Fields of one paragraph while it is read (ECMA-376-1, 17.16): their instructions are not printed, their results are. */
export interface Fields {
  /** The innermost last. */
  readonly open: OpenField[]
  /** How many of them are still in their instruction. */
  unprinted: number
  page: PageField | null
  /** True until the first text of the page number's result is told. */
  awaitsResult: boolean
}

interface OpenField {
  instruction: string
  inResult: boolean
}

/** Where a field stands, as far as it matters for page numbers. */
export interface FieldPlace {
  readonly properties: RunProperties
  readonly before: string
  readonly align: Alignment | null
}

export const openFields = (): Fields => ({ open: [], unprinted: 0, page: null, awaitsResult: false })

export const beginField = (fields: Fields, instruction = ''): void => {
  fields.open.push({ instruction, inResult: false })
  fields.unprinted += 1
}

/** Instructions may be split over several runs. */
export const instructField = (fields: Fields, text: string): void => {
  const field = fields.open.at(-1)
  if (field && !field.inResult) field.instruction += text
}

/** The instruction is complete; what follows is printed. */
export const separateField = (fields: Fields, place: () => FieldPlace): void => {
  const field = fields.open.at(-1)
  if (!field || field.inResult) return
  field.inResult = true
  fields.unprinted -= 1
  if (fields.page || !/^\s*PAGE\b/i.test(field.instruction)) return
  fields.page = { ...place(), conditional: fields.open.some((outer) => /^\s*IF\b/i.test(outer.instruction)) }
  fields.awaitsResult = true
}

/** An end without a beginning in this paragraph belongs to a field that began in an earlier one. */
export const endField = (fields: Fields, place: () => FieldPlace): void => {
  separateField(fields, place)
  fields.awaitsResult = false
  fields.open.pop()
}

/** A page number looks as its result does, not as its instruction. */
export const printField = (fields: Fields, properties: RunProperties): void => {
  if (!fields.awaitsResult || !fields.page) return
  fields.page = { ...fields.page, properties }
  fields.awaitsResult = false
}

/** A page number that is no field (`w:pgNum`). */
export const printPageNumber = (fields: Fields, place: () => FieldPlace): void => {
  fields.page ??= { ...place(), conditional: false }
}
