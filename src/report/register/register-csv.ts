import type { Language } from '../../document/message.ts'
import { REGISTER_COLUMNS, type RegisterEntry } from './register-entry.ts'

/** By it Excel knows UTF-8. */
const BYTE_ORDER_MARK = '\ufeff'
/** What a spreadsheet takes for a formula, or for what it passes over on the way to one. */
const FORMULA = /^[\s\u00a0]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/
const NEEDS_QUOTES = /[",\r\n]/

/** CSV (RFC 4180) with a head, one chunk of text for each line. Cells that would be formulas begin with an apostrophe. */
export function* registerCsv(entries: Iterable<RegisterEntry>, language: Language): Generator<string> {
  yield BYTE_ORDER_MARK + row(Object.values(REGISTER_COLUMNS).map((column) => column[language]))
  for (const { so_ky_hieu, ngay, loai, trich_yeu, nguoi_ky, noi_nhan, tep } of entries) {
    yield row([so_ky_hieu, ngay, loai, trich_yeu, nguoi_ky.join('; '), noi_nhan.join('; '), tep.join('; ')])
  }
}

const row = (cells: readonly string[]): string => `${cells.map(cell).join(',')}\r\n`

const cell = (text: string): string => {
  const safe = FORMULA.test(text) ? `'${text}` : text
  return NEEDS_QUOTES.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
