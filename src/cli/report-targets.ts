import { resolve } from 'node:path'
import { InputError } from '../document/input-error.ts'
import { fillMessage, type Message } from '../document/message.ts'
import { isReportFormat, REPORT_FORMAT_NAMES, type ReportFormatName } from '../report/report-formats.ts'
import { suggest } from '../vietnamese/suggest.ts'

/** One report of a run. */
export interface ReportTarget {
  readonly format: ReportFormatName
  /** Path as the user named it; `null` for standard output. */
  readonly file: string | null
}

/**
 * What `-f FORMAT` and `-f FORMAT:FILE`, each any number of times, ask for. All behind the first colon is the path, so that
 * it may have a drive: `json:C:\ket-qua.json`. `-` is standard output, as everywhere.
 * @throws InputError `cach-dung/…`
 */
export const reportTargets = (asked: readonly string[], cwd: string): readonly ReportTarget[] => {
  const targets = asked.map(parseTarget)
  const paths = new Set<string | null>()
  for (const { file } of targets) {
    const path = file === null ? null : resolve(cwd, file)
    if (paths.has(path)) throw file === null ? twoOnStdout(asked) : sameFile(file)
    paths.add(path)
  }
  return targets
}

const parseTarget = (asked: string): ReportTarget => {
  const colon = asked.indexOf(':')
  const format = colon < 0 ? asked : asked.slice(0, colon)
  if (!isReportFormat(format)) throw unknownFormat(format)
  if (colon < 0) return { format, file: null }
  const file = asked.slice(colon + 1)
  if (file === '') throw noFile(asked)
  return { format, file: file === '-' ? null : file }
}

const DID_YOU_MEAN: Message = { vi: '; có phải ý bạn là «{guess}»?', en: '; did you mean "{guess}"?' }

const unknownFormat = (format: string): InputError => {
  const guess = suggest(format, REPORT_FORMAT_NAMES)
  const known = REPORT_FORMAT_NAMES.join(', ')
  const hint = (language: 'vi' | 'en'): string => (guess ? fillMessage(DID_YOU_MEAN, language, { guess }) : '')
  return new InputError('cach-dung/dang-la', {
    vi: `--format không có dạng «${format}»; có: ${known}${hint('vi')}`,
    en: `--format has no "${format}"; there are: ${known}${hint('en')}`,
  })
}

const noFile = (asked: string): InputError =>
  new InputError('cach-dung/thieu-tep', {
    vi: `-f «${asked}» thiếu tên tệp sau dấu hai chấm; viết -f ${asked}ket-qua, hoặc bỏ dấu hai chấm để in ra màn hình`,
    en: `-f "${asked}" lacks a file name behind the colon; write -f ${asked}result, or leave the colon out to print it`,
  })

const twoOnStdout = (asked: readonly string[]): InputError => {
  const list = asked.join(', ')
  return new InputError('cach-dung/hai-ket-qua', {
    vi: `chỉ in được một dạng kết quả ra stdout (${list}); ghi các dạng khác vào tệp: -f DẠNG:TỆP`,
    en: `only one report can go to stdout (${list}); write the others to files: -f FORMAT:FILE`,
  })
}

const sameFile = (file: string): InputError =>
  new InputError('cach-dung/trung-ten', {
    vi: `hai dạng kết quả cùng ghi vào «${file}»; hãy nêu mỗi dạng một tệp`,
    en: `two reports would be written to "${file}"; name a file for each`,
  })
