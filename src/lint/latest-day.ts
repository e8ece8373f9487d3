import { type CalendarDate, daysIn, parsePlaceAndDate } from '../document/official-date.ts'
import type { OfficialDocument } from '../document/official-document.ts'

/** Minutes and contracts tell their day at the beginning of the text: "Hôm nay, ngày … tháng … năm 2018, tại …". */
const TODAY = /^(?:vào\s)?hôm nay\b/iu

/** Lines of the text among which the day of a meeting stands. */
const OPENING = 3

/**
 * The last day that a document can have been dated: its date, or the end of the month or year where the rest is still
 * blank. So a draft is judged by the newest standard that it may fall under, and never by one that came after it.
 * @returns `null` where not even the year is printed
 */
export const latestDay = ({ date, components }: OfficialDocument): CalendarDate | null => {
  if (date) return date
  const opening = components.noi_dung?.blocks.slice(0, OPENING).find(({ text }) => TODAY.test(text))
  const printed = parsePlaceAndDate(components.dia_danh_ngay?.text ?? opening?.text ?? '')
  if (printed?.date) return printed.date
  if (printed?.year.text.length !== 4) return null
  const year = Number(printed.year.text)
  const month = Number(printed.month.text)
  return month >= 1 && month <= 12 ? { year, month, day: daysIn(year, month) } : { year, month: 12, day: 31 }
}
