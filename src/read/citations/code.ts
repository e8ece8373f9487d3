import type { CitedForm, CitedNumber } from '../../document/citation.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { typesOfSymbol } from './vocabulary.ts'

/** A number with its symbol in a text. */
export interface Code extends CitedNumber {
  readonly form: CitedForm
}

const CAPITAL = '[A-ZĂÂĐÊÔƠƯ]'
/** `QĐ`, `TTg`, `CTr`, `ThU`, `C04`, `CCHC&VTLT`: capitals and digits, small letters only between two of them or behind. */
const TOKEN = `${CAPITAL}(?:${CAPITAL}|\\d|&(?=${CAPITAL})|[a-zđ]{1,2}(?=${CAPITAL})){0,16}(?:(?<=${CAPITAL}{2})[a-zđ]{1,2})?(?![A-Za-zÀ-ỹ])`
/** Between two halves: a line break leaves a space on one side. */
const HYPHEN = '(?:\\s?[-–‑]|[-–‑]\\s)'
const OTHERS = `(?:(?:${HYPHEN}|/\\s?)(?:${TOKEN}|nb(?![A-Za-zÀ-ỹ])))*(?:\\([A-ZĐ\\d]{1,8}\\))?`
const NUMBER = '(?<![\\d.,/A-Za-zÀ-ỹ+-])\\d{1,6}(?:[a-zđ]{1,2}(?=\\s?[-–/]))?'

const CODE = new RegExp(
  `(?<number>${NUMBER})` +
    `(?:\\s?[-–‑]\\s?(?<head>${TOKEN})\\s?/\\s?(?<tail>${TOKEN}${OTHERS})` +
    `|\\s?/\\s?(?<year>(?:19|20)\\d{2})\\s?/\\s?(?<normative>${TOKEN}(?:\\s?[-–‑]\\s?${TOKEN})?${OTHERS})` +
    `|\\s?/\\s?(?<state>${TOKEN}(?:\\s?[-–‑]\\s?${TOKEN})?${OTHERS}))`,
  'g',
)

/** All numbers with symbols in a text, in order. */
export const codesIn = (text: string): readonly Code[] => matchesOf(CODE, text).flatMap(toCode)

const toCode = (match: RegExpExecArray): readonly Code[] => {
  const { number = '', head, tail, year, normative, state } = match.groups ?? {}
  const start = match.index
  const end = start + match[0].length
  const text = match[0]
  if (head !== undefined && tail !== undefined) {
    const issuerSymbol = compact(tail)
    const symbol = `${head}/${issuerSymbol}`
    return [{ start, end, text, number, year: null, symbol, typeSymbol: head, issuerSymbol, form: 'dang' }]
  }
  const symbol = compact(normative ?? state ?? '')
  if (symbol.length < 2) return []
  const [first = '', ...others] = symbol.split('-')
  // "1911/BNV-TCPCP": the symbol of a State công văn names no type. "33/2024/QH15": nor does that of a law.
  const namesType = typesOfSymbol(first).length > 0
  const [typeSymbol, issuerSymbol] = namesType ? [first, others.join('-')] : ['', symbol]
  const form = year === undefined ? 'nha-nuoc' : 'quy-pham'
  const inYear = year === undefined ? null : Number(year)
  return [{ start, end, text, number, year: inYear, symbol, typeSymbol, issuerSymbol, form }]
}

const compact = (symbol: string): string => symbol.replace(/\s+/g, '').replace(/[–‑]/g, '-')
