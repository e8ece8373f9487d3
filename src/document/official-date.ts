import type { Span } from './source.ts'

/** A calendar date; month and day from 1. */
export interface CalendarDate {
  readonly year: number
  readonly month: number
  readonly day: number
}

/** `2022-03-07`, for comparing and for standards' periods. */
export const isoDate = ({ year, month, day }: CalendarDate): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** @returns `null` for what is not `YYYY-MM-DD` or no day of the calendar */
export const parseIsoDate = (text: string): CalendarDate | null => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!match) return null
  const date = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) }
  return isCalendarDate(date) ? date : null
}

/** False for 30 February, month 13, year 0. */
export const isCalendarDate = ({ year, month, day }: CalendarDate): boolean =>
  year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)

/** Days of a month; months from 1. */
export const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()

/** A line "Hà Nội, ngày 03 tháng 02 năm 2026" taken apart. Spans are offsets in the printed text. */
export interface PlaceAndDate {
  readonly place: Span & { readonly text: string }
  /** What stands between place and the word "ngày": `, ` when right. */
  readonly separator: Span & { readonly text: string }
  /** The digits as written; empty where still blank. */
  readonly day: Span & { readonly text: string }
  readonly month: Span & { readonly text: string }
  readonly year: Span & { readonly text: string }
  /** False for "Hà Nội, 3/2/2026": the words ngày, tháng, năm are left out or cut short. */
  readonly inWords: boolean
  /** `null` where a part is blank or no such day exists. */
  readonly date: CalendarDate | null
}

const BLANK = '[\\s.…_]*'
/** All that stands before the last part is in one group or another: so the places of the parts are sums of lengths. */
const IN_WORDS = new RegExp(
  `^(?<place>.*?)(?<separator>[\\s,;.]*)(?<words>\\bngày${BLANK})(?<day>\\d{0,2})(?<toMonth>${BLANK}tháng${BLANK})(?<month>\\d{0,2})(?<toYear>${BLANK}năm${BLANK})(?<year>\\d{0,4})`,
  'iu',
)
const IN_DIGITS =
  /^(?<place>\p{Lu}[^\d,]*)(?<separator>[\s,]*(?:ngày)?\s*)(?<day>\d{1,2})(?<toMonth>\s*[/.-]\s*)(?<month>\d{1,2})(?<toYear>\s*[/.-]\s*)(?<year>\d{4})\b/u

/**
 * Takes a place-and-date line apart without judging it.
 * @returns `null` where the line is none
 */
export const parsePlaceAndDate = (text: string): PlaceAndDate | null => {
  const inWords = IN_WORDS.exec(text)
  const groups = (inWords ?? IN_DIGITS.exec(text))?.groups
  if (!groups) return null
  let at = 0
  const take = (name: string) => {
    const part = groups[name] ?? ''
    const start = at
    at += part.length
    return { start, end: at, text: part }
  }
  const place = take('place')
  const separator = take('separator')
  take('words')
  const day = take('day')
  take('toMonth')
  const month = take('month')
  take('toYear')
  const year = take('year')
  const date = { year: Number(year.text), month: Number(month.text), day: Number(day.text) }
  return {
    place,
    separator,
    day,
    month,
    year,
    inWords: inWords !== null,
    // A year of fewer digits is a slip or still to be completed.
    date: year.text.length === 4 && isCalendarDate(date) ? date : null,
  }
}
