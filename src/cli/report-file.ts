import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { makeFolder, replaceFile, requireOrdinary } from '../draft/replace-file.ts'
import { notWritten, writingError } from '../draft/writing-error.ts'
import type { ReportFormat } from '../report/report-format.ts'

/** What may be written, and over what. */
export interface ReportFileOptions {
  readonly cwd: string
  /** Replaces also a file that is no report of dvk. */
  readonly force: boolean
}

/** What tells a file of dvk from others. */
type Kind = Pick<ReportFormat, 'own'>

/** Bytes that are looked at: a report shows at its beginning what it is, and facts of an archive are a large file. */
const BEGINNING = 2 ** 16

/**
 * Finds out before the work whether a report may take the place of what is there.
 * @returns the mode of the file it replaces, `undefined` where there is none
 * @throws InputError `tep/khong-ghi-duoc` for a folder, a link, or a file that is no report of this format by dvk
 */
export const requireReportFile = (
  file: string,
  { own }: Kind,
  { cwd, force }: ReportFileOptions,
): number | undefined => {
  const path = resolve(cwd, file)
  try {
    const existing = lstatSync(path, { throwIfNoEntry: false })
    if (!existing) return undefined
    requireOrdinary(existing, file)
    if (!force && existing.size > 0 && !own.test(beginningOf(path))) throw notOurs(file)
    return existing.mode
  } catch (error) {
    throw writingError(error, file)
  }
}

/**
 * Writes a report whole or not at all.
 * @param chunks its bytes, piece by piece
 * @throws InputError as above, or for what the system refuses
 */
export const writeReport = (
  file: string,
  chunks: Iterable<Uint8Array>,
  format: Kind,
  options: ReportFileOptions,
): void => {
  const path = resolve(options.cwd, file)
  makeFolder(dirname(path), file)
  const mode = requireReportFile(file, format, options)
  try {
    replaceFile(path, chunks, mode)
  } catch (error) {
    throw writingError(error, file)
  }
}

const beginningOf = (path: string): string => {
  const descriptor = openSync(path, 'r')
  try {
    const bytes = Buffer.allocUnsafe(BEGINNING)
    return bytes.toString('utf8', 0, readSync(descriptor, bytes))
  } finally {
    closeSync(descriptor)
  }
}

const notOurs = (file: string): Error =>
  notWritten(file, {
    vi: 'tệp đã có và không phải kết quả cùng dạng do dvk ghi; hãy chọn tên khác hoặc thêm --force',
    en: 'it exists and is no report of this format by dvk; choose another name or add --force',
  })
