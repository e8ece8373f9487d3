import { type CalendarDate, parseIsoDate } from '../../../document/official-date.ts'
import type { AssignedLine } from '../../assemble.ts'
import { replaced, supplied } from '../sourced.ts'
import { keyAt, textOf, withoutEnd } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'

/** "Hà Nội, ngày 03 tháng 02 năm 2026"; "Hà Nội, ngày tháng năm" while the date is blank. */
export const composePlaceAndDate = (composing: Composing): AssignedLine[] => {
  const { source, root, type, typeSpan, required } = composing
  if (required('dia_danh_ngay.absentFor')?.includes(type.id)) return []
  const written = textOf(root, 'dia_danh')
  // The comma is the standard's.
  const place = written && withoutEnd(written, /\s*[,;.]+$/u)
  const date = textOf(root, 'ngay')
  if (!place && !date) return []
  const separator = required('dia_danh_ngay.separator') ?? ''
  const between = supplied(`${separator} `, keyAt(root, 'ngay') ?? keyAt(root, 'dia_danh') ?? typeSpan)
  const words = dateInWords(dateOf(composing), required('dia_danh_ngay.padding'))
  return [
    printedLine(source, 'dia_danh_ngay', [
      ...(place ? [place, between] : []),
      date ? replaced(date, words) : supplied(words, keyAt(root, 'ngay') ?? keyAt(root, 'dia_danh') ?? typeSpan),
    ]),
  ]
}

/** The document's own date; `null` while it is blank. */
export const dateOf = ({ root }: Pick<Composing, 'root'>): CalendarDate | null =>
  parseIsoDate(textOf(root, 'ngay')?.text ?? '')

/** See `dia_danh_ngay.padding`. */
export interface Padding {
  readonly day: number
  readonly month: number
}

/** "ngày 07 tháng 3 năm 2026", blank without a date. The words are those of every standard (dia_danh_ngay.inWords); digits are padded as the standard wants. */
export const dateInWords = (date: CalendarDate | null, padding: Padding | null): string => {
  if (!date) return 'ngày tháng năm'
  const { day, month } = paddedDate(date, padding)
  return `ngày ${day} tháng ${month} năm ${date.year}`
}

/** Day and month as printed: below the standard's limits with a leading zero. */
export const paddedDate = (
  { day, month }: CalendarDate,
  padding: Padding | null,
): { readonly day: string; readonly month: string } => ({
  day: withZero(day, padding?.day),
  month: withZero(month, padding?.month),
})

const withZero = (value: number, limit = 0): string => (value < limit ? String(value).padStart(2, '0') : String(value))
