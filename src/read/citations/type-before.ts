import type { Part } from '../../document/document-number.ts'
import { beginsWithCapital } from '../../vietnamese/case.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { once } from '../../vietnamese/once.ts'
import { typeIdNamed, typeNames, typesOfSymbol } from './vocabulary.ts'

/** What stands before a number: «Thông báo kết luận số». */
export interface TypeBefore {
  /** «Thông báo kết luận»; `null` where no type is written. */
  readonly word: Part | null
  /** Ids of the types that the word names, as written. */
  readonly types: readonly string[]
  /** Where the word «số» begins; `null` where it is missing. */
  readonly numberWord: number | null
}

/** No type with its additions is longer. */
const WINDOW = 100

const NUMBER_WORD = /(?<![A-Za-zÀ-ỹ])số\s?:?\s?$/i

/** Words of any kind may say what type it is: «Quyết định thành lập đoàn kiểm tra số 15-QĐ/UBKT». */
const BEFORE_WORD = /^(?:\s[a-zà-ỹ]+){0,6}\s?$/
/** Without the word «số» between them only some do. */
const BEFORE_NUMBER =
  /^(?:\s(?:hành động|liên tịch|liên ngành|phối hợp|chung|riêng|khẩn|hỏa tốc|hoả tốc|mật|cá biệt))?(?:\s|\s?:\s?)$/

const TYPE = once(() => new RegExp(`(?<![A-Za-zÀ-ỹ])(?:${typeNames().join('|')})(?![A-Za-zÀ-ỹ])`, 'gi'))
const SYMBOL = /(?<![A-Za-zÀ-ỹ/-])[A-ZĐ][A-ZĐa-z]{1,3}\s?$/

/** @param floor where the mention before it ends */
export const typeBefore = (text: string, offset: number, floor: number): TypeBefore => {
  const from = Math.max(floor, offset - WINDOW)
  const window = text.slice(from, offset)
  const numberAt = NUMBER_WORD.exec(window)?.index ?? null
  const head = numberAt === null ? window : window.slice(0, numberAt)
  const between = numberAt === null ? BEFORE_NUMBER : BEFORE_WORD
  const numberWord = numberAt === null ? null : from + numberAt
  const names = matchesOf(TYPE(), head)
  const last = names.findLastIndex(({ 0: name, index }) => between.test(head.slice(index + name.length)))
  const named = names[last]
  if (!named) return { ...symbolBefore(head, from), numberWord }
  const first = pairedWith(names[last - 1], named, head) ?? named
  const end = from + head.trimEnd().length
  const word = { start: from + first.index, end, text: text.slice(from + first.index, end) }
  const types = [first, named].flatMap(({ 0: name }) => typeIdNamed(name) ?? [])
  return { word, types: [...new Set(types)], numberWord }
}

/** «Thông báo Kết luận», «Công văn hướng dẫn» are one name; «báo cáo Quyết định» is none. */
const pairedWith = (
  before: RegExpExecArray | undefined,
  { 0: name, index }: RegExpExecArray,
  head: string,
): RegExpExecArray | null => {
  if (!before || head.slice(before.index + before[0].length, index) !== ' ') return null
  return beginsWithCapital(before[0]) || !beginsWithCapital(name) ? before : null
}

/** «NQ số 25-NQ/TW»: the type in short. */
const symbolBefore = (head: string, from: number): Pick<TypeBefore, 'word' | 'types'> => {
  const match = SYMBOL.exec(head)
  const symbol = match?.[0].trimEnd() ?? ''
  const types = typesOfSymbol(symbol)
  if (!match || types.length === 0) return { word: null, types: [] }
  const start = from + match.index
  return { word: { start, end: start + symbol.length, text: symbol }, types }
}
