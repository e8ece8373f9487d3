import { Chalk } from 'chalk'
import type { Page } from '../page.ts'
import { padTo, visible, widest, wrap } from '../text-width.ts'
import { REGISTER_COLUMNS, type RegisterEntry } from './register-entry.ts'

const WITHOUT_TERMINAL = 160
const GAP = '  '
/** Columns that number, type, signer and file may fill, and that each of the long texts has at least. */
const WIDEST = { so_ky_hieu: 18, loai: 14, nguoi_ky: 20, tep: 30 }
const NARROWEST = 20
/** The subject's share of what the others leave; the recipients have the rest. */
const SUBJECT_SHARE = 0.6

/** The register for people, long texts wrapped within their columns. */
export const registerTable = (entries: readonly RegisterEntry[], page: Page): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const head = Object.values(REGISTER_COLUMNS).map((column) => column[page.language])
  const rows = entries.map(cellsOf)
  const widths = widthsOf([head, ...rows], page.width ?? WITHOUT_TERMINAL)
  const lines = [
    ...linesOf(head, widths).map((line) => chalk.bold(line)),
    widths.map((width) => '─'.repeat(width)).join(GAP),
    ...rows.flatMap((row) => linesOf(row, widths)),
  ]
  return lines.map((line) => `${line}\n`).join('')
}

const cellsOf = ({ so_ky_hieu, ngay, loai, trich_yeu, nguoi_ky, noi_nhan, tep }: RegisterEntry): readonly string[] =>
  [
    so_ky_hieu,
    ngay.split('-').reverse().join('/'),
    loai,
    trich_yeu,
    nguoi_ky.join('; '),
    noi_nhan.join('; '),
    tep.join('; '),
  ].map(visible)

const widthsOf = (rows: readonly (readonly string[])[], page: number): readonly number[] => {
  const natural = (column: number): number => widest(rows.map((row) => row[column] ?? ''))
  const number = Math.min(natural(0), WIDEST.so_ky_hieu)
  const day = natural(1)
  const type = Math.min(natural(2), WIDEST.loai)
  const signer = Math.min(natural(4), WIDEST.nguoi_ky)
  const file = Math.min(natural(6), WIDEST.tep)
  const left = page - [number, day, type, signer, file].reduce((sum, width) => sum + width, 6 * GAP.length)
  const subject = Math.min(
    natural(3),
    Math.max(NARROWEST, Math.min(Math.floor(left * SUBJECT_SHARE), left - NARROWEST)),
  )
  const recipients = Math.min(natural(5), Math.max(NARROWEST, left - subject))
  return [number, day, type, subject, signer, recipients, file]
}

/** One entry as the lines of its highest cell. */
const linesOf = (cells: readonly string[], widths: readonly number[]): readonly string[] => {
  const wrapped = cells.map((cell, column) => wrap(cell, widths[column] ?? NARROWEST))
  const height = Math.max(...wrapped.map((lines) => lines.length))
  return Array.from({ length: height }, (_, line) =>
    wrapped
      .map((lines, column) => padTo(lines[line] ?? '', widths[column] ?? 0))
      .join(GAP)
      .trimEnd(),
  )
}
