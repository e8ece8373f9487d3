import { parseDocumentNumber } from '../../document/document-number.ts'
import type { NumberFacts } from '../../document/facts.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { placeOf } from '../../document/place.ts'
import { type Span, spanOf } from '../../document/source.ts'

/** `05/2026/QĐ-UBND`: the year between the slashes marks a legal normative document. */
const WITH_YEAR = /(?<number>\d+)(?<suffix>[a-zđ]{0,3})\s*\/\s*(?<year>(?:19|20)\d{2})\s*\/\s*(?<symbol>.+)$/

/** A symbol without white space; more on the line is a date that was not told apart. */
const SYMBOL = /^(?:[A-Za-zÀ-ỹ][^,;:]{0,29})?$/

/** The number of a document; `null` where it is still blank, or stands in a line that may be none. */
export const numberFacts = ({ components }: OfficialDocument): NumberFacts | null => {
  const { so_ky_hieu } = components
  const [block] = so_ky_hieu?.blocks ?? []
  if (!block || so_ky_hieu?.recognition === 'unsure') return null
  const taken = withYear(block.text) ?? ofOneYear(block.text)
  if (!taken) return null
  const { span, number, suffix, year, symbol } = taken
  const value = Number(number)
  const bare = symbol.replace(/\s+/g, '')
  if (number === '' || !Number.isSafeInteger(value) || !SYMBOL.test(bare)) return null
  const text = block.text.slice(span.start, span.end).replace(/\s+/g, '')
  return { text, number: value, suffix, year, symbol: bare, at: placeOf(block.locate(span)) }
}

interface Taken {
  readonly span: Span
  /** Digits. */
  readonly number: string
  readonly suffix: string
  readonly year: number | null
  readonly symbol: string
}

const withYear = (text: string): Taken | null => {
  const match = WITH_YEAR.exec(text)
  const { number, suffix, year, symbol } = match?.groups ?? {}
  if (!match || number === undefined || symbol === undefined) return null
  return { span: spanOf(match.index, text.length), number, suffix: suffix ?? '', year: Number(year), symbol }
}

const ofOneYear = (text: string): Taken | null => {
  const parsed = parseDocumentNumber(text)
  if (!parsed) return null
  const digits = /^\d*/.exec(parsed.number.text)?.[0] ?? ''
  return {
    span: spanOf(parsed.number.start, parsed.tail.end),
    number: digits,
    suffix: parsed.number.text.slice(digits.length),
    year: null,
    symbol: parsed.head.text + parsed.middle.text + parsed.tail.text,
  }
}
