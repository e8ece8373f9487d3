import type { Message } from '../../../document/message.ts'
import { isCalendarDate, isoDate, parseIsoDate, parsePlaceAndDate } from '../../../document/official-date.ts'
import type { Source } from '../../../document/source.ts'
import { typesWithSymbol } from '../../../standards/document-types.ts'
import { suggest } from '../../../vietnamese/suggest.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt, quote } from '../problems.ts'
import type { TextNode } from '../tree/node.ts'

/** A value that is none of a fixed list. */
export const wrongChoice = (key: string, node: TextNode, allowed: readonly string[], source: Source): Problem => {
  const guess = (key === 'loai' ? typeBySymbol(node.text) : null) ?? suggest(node.text, allowed)
  const few = allowed.length <= MOST_LISTED ? allowed : []
  return problemAt(source, 'yaml/gia-tri-la', node.span, choiceMessage(key, quote(node.text), few, guess), guess)
}

const MOST_LISTED = 5

const choiceMessage = (key: string, seen: string, allowed: readonly string[], guess: string | null): Message => ({
  vi: [
    `«${seen}» không dùng được cho «${key}»`,
    ...(allowed.length > 0 ? [`; cần một trong: ${allowed.join(', ')}`] : []),
    ...(guess
      ? [`; có phải ý bạn là «${guess}»?`]
      : allowed.length > 0
        ? []
        : ['; cần một loại như cong-van, ke-hoach, bao-cao, quyet-dinh']),
  ].join(''),
  en: [
    `"${seen}" cannot be used for "${key}"`,
    ...(allowed.length > 0 ? [`; it takes one of: ${allowed.join(', ')}`] : []),
    ...(guess
      ? [`; did you mean "${guess}"?`]
      : allowed.length > 0
        ? []
        : ['; it takes a type such as cong-van, ke-hoach, bao-cao, quyet-dinh']),
  ].join(''),
})

/** `CV` for `cong-van`. */
const typeBySymbol = (text: string): string | null =>
  (typesWithSymbol(text, 'dang')[0] ?? typesWithSymbol(text, 'nha-nuoc')[0])?.id ?? null

/** A value that has not the form its key needs. */
export const wrongForm = (key: string, node: TextNode, source: Source): Problem => {
  if (key === 'ngay') return wrongDate(node, source)
  return key === 'so' ? wrongNumber(node, source) : notDigits(key, node, source)
}

const notDigits = (key: string, node: TextNode, source: Source): Problem =>
  problemAt(source, 'yaml/khong-phai-so', node.span, {
    vi: `«${quote(node.text)}»: «${key}» chỉ ghi chữ số, ví dụ ${key}: 2`,
    en: `"${quote(node.text)}": "${key}" takes digits only, for example ${key}: 2`,
  })

/** The clerk wrote number and symbol, or the word "Số", in one value. */
const wrongNumber = (node: TextNode, source: Source): Problem => {
  const parts = /^\D*?(?<number>\d+)\s*[-–/]\s*(?<symbol>\S.*)$/.exec(node.text)?.groups
  if (!parts) return notDigits('so', node, source)
  return problemAt(source, 'yaml/khong-phai-so', node.span, {
    vi: `«${quote(node.text)}»: «so» chỉ ghi số, ký hiệu ghi riêng; cần so: ${parts.number} và ky_hieu: ${quote(parts.symbol ?? '')}`,
    en: `"${quote(node.text)}": "so" takes the number only, the symbol stands apart; write so: ${parts.number} and ky_hieu: ${quote(parts.symbol ?? '')}`,
  })
}

/** @returns `null` for a day of the calendar */
export const impossibleDate = (node: TextNode, source: Source): Problem | null =>
  parseIsoDate(node.text.trim()) ? null : wrongDate(node, source)

export const wrongDate = (node: TextNode, source: Source): Problem => {
  const expected = isoFormOf(node.text.trim())
  const seen = quote(node.text)
  return problemAt(source, 'yaml/ngay', node.span, dateMessage(seen, expected), expected)
}

const dateMessage = (seen: string, expected: string | null): Message =>
  expected
    ? {
        vi: `«${seen}»: ngày phải viết theo dạng năm-tháng-ngày, ở đây là ${expected}`,
        en: `"${seen}": a date is written as year-month-day, here ${expected}`,
      }
    : {
        vi: `«${seen}» không phải một ngày có thật viết theo dạng năm-tháng-ngày, ví dụ 2026-06-15`,
        en: `"${seen}" is no day of the calendar written as year-month-day, for example 2026-06-15`,
      }

const DAY_FIRST = /^(?<day>\d{1,2})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<year>\d{4})$/
const YEAR_FIRST = /^(?<year>\d{4})\s*[/.-]\s*(?<month>\d{1,2})\s*[/.-]\s*(?<day>\d{1,2})(?=[T ]|$)/

/** The day that is meant, where it can be told. */
const isoFormOf = (text: string): string | null => {
  const parts = (DAY_FIRST.exec(text) ?? YEAR_FIRST.exec(text))?.groups
  if (!parts) {
    const inWords = parsePlaceAndDate(text)?.date
    return inWords ? isoDate(inWords) : null
  }
  const date = { year: Number(parts.year), month: Number(parts.month), day: Number(parts.day) }
  return isCalendarDate(date) ? isoDate(date) : null
}
