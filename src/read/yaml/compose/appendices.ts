import type { CalendarDate } from '../../../document/official-date.ts'
import { toRoman } from '../../../vietnamese/roman.ts'
import type { AppendixPart, AssignedLine } from '../../assemble.ts'
import { type Sourced, supplied } from '../sourced.ts'
import { keyAt, linesAt, mapsAt, rawText } from '../tree/fields.ts'
import { composeBody } from './body-lines.ts'
import { type Composing, inCaseOf, printedLine } from './composing.ts'
import { numberParts } from './number.ts'
import { dateInWords, dateOf, type Padding, paddedDate } from './place-and-date.ts'

/** Each appendix: "Phụ lục 1", its title, the guide line that names the document it belongs to, its text. */
export const composeAppendices = (composing: Composing, firstTable: number): AssignedLine[] => {
  const { source, root, typeSpan, required } = composing
  const appendices = mapsAt(root, 'phu_luc')
  if (appendices.length === 0) return []
  const key = keyAt(root, 'phu_luc') ?? typeSpan
  const guide = required('phu_luc.guide') ? supplied(guideText(composing), key) : null
  let tables = firstTable
  return appendices.flatMap((appendix, ordinal) => {
    const lines = (part: AppendixPart, texts: readonly Sourced[]): AssignedLine[] =>
      texts.map((text) => printedLine(source, 'phu_luc', [text], { appendix: { ordinal, part } }))
    const text = rawText(appendix, 'noi_dung')
    const body = text
      ? composeBody(composing, 'phu_luc', text, tables, { appendix: { ordinal, part: 'body' } })
      : { lines: [], tables: 0 }
    tables += body.tables
    const label = labelText(composing, ordinal + 1, appendices.length)
    return [
      ...lines('label', label ? [supplied(label, key)] : []),
      ...lines(
        'title',
        linesAt(appendix, 'tieu_de').map((text) => inCaseOf(required('phu_luc.titleFont'), text)),
      ),
      ...lines('guide', guide ? [guide] : []),
      ...body.lines,
    ]
  })
}

/** A number only where there are two or more. */
const labelText = ({ required }: Composing, number: number, count: number): string | null => {
  const label = required('phu_luc.label')
  if (!label || count < 2) return label
  return `${label} ${required('phu_luc.numerals') === 'roman' ? toRoman(number) : number}`
}

/**
 * "(kèm theo Kế hoạch số 05-KH/ĐU, ngày 07/3/2026 của Đảng uỷ …)", as the standards cite documents, or as the standard
 * words it: "(Kèm theo Kế hoạch số 05/KH-UBND ngày 07 tháng 3 năm 2026 của Uỷ ban …)".
 */
const guideText = (composing: Composing): string => {
  const { root, type } = composing
  const number = numberParts(composing)
    .map((part) => part.text)
    .join('')
  const date = dateOf(composing)
  const padding = composing.required('dia_danh_ngay.padding')
  const issuers = mapsAt(root, 'co_quan').flatMap((issuer) => {
    const lines = linesAt(issuer, 'ban_hanh')
    return lines.length > 0 ? [lines.map((line) => line.text).join(' ')] : []
  })
  const wording = composing.required('phu_luc.guideWording')
  const day = date && !wording?.dateInWords ? shortDate(date, padding) : dateInWords(date, padding)
  return [
    `(${wording?.beginning ?? 'kèm theo'} ${type.name.slice(0, 1).toUpperCase()}${type.name.slice(1)}`,
    ...(number === '' ? [] : [` số ${number}`]),
    wording ? ` ${day}` : `, ${day}`,
    ...(issuers.length > 0 ? [` của ${issuers.join(composing.required('co_quan_ban_hanh.joint') ?? ', ')}`] : []),
    ')',
  ].join('')
}

const shortDate = (date: CalendarDate, padding: Padding | null): string => {
  const { day, month } = paddedDate(date, padding)
  return `ngày ${day}/${month}/${date.year}`
}
