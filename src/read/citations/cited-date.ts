import type { CitedDate } from '../../document/citation.ts'
import { isCalendarDate } from '../../document/official-date.ts'

/** What is left open for a number; bounded, so that a line of dots costs nothing. */
const BLANK = '[\\s.…_]{0,30}'
const LONG = `(?<day>\\d{0,2})${BLANK}tháng${BLANK}(?<month>\\d{0,2})${BLANK}năm(?:${BLANK}(?<year>\\d{4})|${BLANK}[…._])?`
const SHORT =
  '(?<shortDay>\\d{1,4})\\s?[/.⁄-]\\s?(?<shortMonth>\\d{1,4})(?:\\s?[/.⁄-]\\s?(?<shortYear>\\d{2,4}))?(?!\\d|[/-][A-ZĐ])'
/** Without the word «ngày» only a whole day is one. */
const BARE = '(?<bareDay>\\d{1,2})[/.](?<bareMonth>\\d{1,2})[/.](?<bareYear>(?:19|20)\\d{2})(?!\\d|[/-][A-ZĐ])'
const MONTH = `tháng\\s(?<monthAlone>\\d{1,2})(?:\\s?/\\s?|\\snăm\\s)(?<monthYear>\\d{4})(?![\\d/-])`

/** Behind a number or an issuer; the comma, the bracket and the word before the day are left out of the date. */
const DATE = new RegExp(
  '(?<before>\\s{0,3}[,(]?\\s{0,3}(?:(?:đã )?(?:ký|ban hành|đề)\\s)?)' +
    `(?:ngày${BLANK}(?:${LONG}|${SHORT}|(?=[,;.)]|$|của|về))|${BARE}|${MONTH}` +
    '|(?<yearWord>năm\\s)?(?<onlyYear>(?:19|20)\\d{2})(?![\\d/-]))',
  'iy',
)

/**
 * The date that stands at an offset, with or without a comma before it.
 * @param yearAlone whether a year without a day is one, as behind the name of a law
 * @returns `null` where none stands there
 */
export const dateAt = (text: string, offset: number, yearAlone = false): CitedDate | null => {
  DATE.lastIndex = offset
  const match = DATE.exec(text)
  const groups = match?.groups
  if (!match || !groups) return null
  const start = offset + (groups.before?.length ?? 0)
  const end = offset + match[0].length
  const own = text.slice(start, end)
  if (groups.onlyYear !== undefined)
    return yearAlone ? { start, end, text: own, date: null, year: Number(groups.onlyYear), written: 'year' } : null
  if (groups.monthYear !== undefined)
    return { start, end, text: own, date: null, year: Number(groups.monthYear), written: 'month' }
  const { date, year, written } = dayOf(groups)
  return { start, end, text: own, date, year, written }
}

const dayOf = (groups: Readonly<Record<string, string | undefined>>): Pick<CitedDate, 'date' | 'year' | 'written'> => {
  const isShort = groups.shortDay !== undefined || groups.bareDay !== undefined
  const day = groups.shortDay ?? groups.bareDay ?? groups.day
  const month = groups.shortMonth ?? groups.bareMonth ?? groups.month
  const year = groups.shortYear ?? groups.bareYear ?? groups.year
  const known = year?.length === 4 ? Number(year) : null
  if (!day || !month || !year) return { date: null, year: known, written: isShort ? 'short' : 'blank' }
  const date = known === null ? null : { year: known, month: Number(month), day: Number(day) }
  const isDay = date !== null && isCalendarDate(date)
  return { date: isDay ? date : null, year: known, written: isShort ? 'short' : 'long' }
}
