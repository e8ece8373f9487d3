import cited from '../../../schemas/cited-types.json' with { type: 'json' }
import type { DocumentType } from '../../document/document-type.ts'
import { DOCUMENT_TYPES } from '../../standards/document-types.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'

/** Legal documents, which are cited but not drafted and judged here (Luật Ban hành văn bản quy phạm pháp luật, Điều 4). */
const LEGAL_TYPES: readonly DocumentType[] = cited

/** Every type that a mention may name. */
export const CITED_TYPES: readonly DocumentType[] = [...DOCUMENT_TYPES, ...LEGAL_TYPES]

/** Words that stand for a type without naming it. */
const ANY_DOCUMENT = ['văn bản', 'công thư']

const idsByName = once(() => new Map(CITED_TYPES.map(({ id, name }) => [lowerCase(name), id])))

/** @returns `null` for «văn bản» */
export const typeIdNamed = (name: string): string | null => idsByName().get(lowerCase(name)) ?? null

/** All names of types, the longer ones first, for patterns. */
export const typeNames = once(() =>
  [...CITED_TYPES.map(({ name }) => name), ...ANY_DOCUMENT].sort((a, b) => b.length - a.length),
)

const idsBySymbol = once(() => {
  const ids = new Map<string, string[]>()
  for (const { id, dang, nhaNuoc } of CITED_TYPES) {
    for (const symbol of new Set([dang, nhaNuoc])) {
      if (symbol) ids.set(symbol, [...(ids.get(symbol) ?? []), id])
    }
  }
  return ids
})

/** The types that a symbol stands for in either system: both quyết định and quy định for «QĐ». */
export const typesOfSymbol = (symbol: string): readonly string[] => idsBySymbol().get(symbol) ?? []

/** All symbols of types, for patterns and look-ups. */
export const typeSymbols = once((): readonly string[] => [...idsBySymbol().keys()])

export const findCitedType = (id: string): DocumentType | null => CITED_TYPES.find((type) => type.id === id) ?? null

/** `kế hoạch` */
export const typeName = (id: string): string => findCitedType(id)?.name ?? id
