import type { CitedDocument } from '../../document/citation.ts'
import { findCitedType, typesOfSymbol } from '../../read/citations/vocabulary.ts'
import { upperCase } from '../../vietnamese/case.ts'

/** A type and the symbol of another one. */
export interface OtherSymbol {
  /** Id of the type that the words name. */
  readonly type: string
  readonly expected: string
  /** Id of the type whose symbol it is. */
  readonly meant: string
  /** False where the symbol may be somebody's name: that of a State công văn has no type in it. */
  readonly isSure: boolean
}

/** Types that are issued with a document of another type and often cited by its number: «Quy chế số 12-QĐ/TU». */
const ISSUED_WITH = new Set(
  'quy-che quy-dinh de-an chuong-trinh chien-luoc phuong-an ke-hoach du-an quy-hoach dieu-le'.split(' '),
)
const ISSUING = ['QĐ', 'NQ', 'TT']
/** Consolidated texts keep the name of what was consolidated. */
const CONSOLIDATED = 'VBHN'
/** What a meeting concluded is announced: either symbol is met for «Thông báo kết luận», «Kết luận». */
const ANNOUNCED = new Set(['ket-luan', 'thong-bao'])

/** @returns `null` where type and symbol agree, or nothing can be said of them */
export const symbolsMeant = ({ types, typeWord, number, form }: CitedDocument): OtherSymbol | null => {
  const [type] = types
  const seen = upperCase(number?.typeSymbol ?? '')
  if (type === undefined || typeWord === null || seen === '' || form === 'luat' || seen === CONSOLIDATED) return null
  const meant = typeMeant(number?.typeSymbol ?? '', form)
  if (meant === undefined || types.some((id) => symbolsOf(id).some((symbol) => upperCase(symbol) === seen))) return null
  if (ISSUED_WITH.has(type) && ISSUING.includes(seen)) return null
  if (ANNOUNCED.has(type) && ANNOUNCED.has(meant)) return null
  const expected = symbolsOf(type).find((symbol) => symbol !== '')
  if (expected === undefined) return null
  return { type, expected, meant, isSure: type !== 'cong-van' || form === 'dang' }
}

/** TT stands for thông tri in a Party number and for thông tư in a State one. */
const typeMeant = (symbol: string, form: CitedDocument['form']): string | undefined => {
  const ids = typesOfSymbol(symbol)
  const [party = '', state = ''] = [0, 1].map((system) => ids.find((id) => symbolsOf(id)[system] === symbol))
  return (form === 'dang' ? party || state : state || party) || ids[0]
}

/** In Party documents, in State documents. */
const symbolsOf = (id: string): readonly string[] => {
  const type = findCitedType(id)
  return [type?.dang ?? '', type?.nhaNuoc ?? '']
}
