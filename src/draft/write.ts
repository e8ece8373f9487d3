import { existsSync, lstatSync, readFileSync, type Stats } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isOwnUnchanged } from './package/fingerprint.ts'
import { replaceFile, requireOrdinary } from './replace-file.ts'
import { notWritten, writingError } from './writing-error.ts'

export interface WriteOptions {
  /** Replaces also a file that somebody edited or that is none of ours. */
  readonly force: boolean
  /** Only finds out whether it could be written. */
  readonly dryRun: boolean
}

/**
 * Writes a drafted file whole or not at all: into a temporary file beside it, which then takes its name.
 * @param path absolute
 * @param file the name for messages
 * @throws InputError `tep/khong-ghi-duoc` with the reason; what was there before is then untouched
 */
export const writeDraft = (path: string, file: string, bytes: Uint8Array, { force, dryRun }: WriteOptions): void => {
  try {
    const existing = lstatSync(path, { throwIfNoEntry: false })
    if (existing) requireReplaceable(existing, path, file, force)
    if (!dryRun) replaceFile(path, [bytes], existing?.mode)
  } catch (error) {
    throw writingError(error, file)
  }
}

/** Larger files are none of ours. */
const LARGEST_OWN = 64 * 2 ** 20

const requireReplaceable = (existing: Stats, path: string, file: string, force: boolean): void => {
  requireOrdinary(existing, file)
  if (force) return
  const editor = openIn(path)
  if (editor) {
    throw notWritten(file, {
      vi: `tệp đang mở trong ${editor}, hãy đóng lại rồi chạy lại (hoặc thêm --force)`,
      en: `it is open in ${editor}, close it there and run again (or add --force)`,
    })
  }
  if (existing.size > LARGEST_OWN || !isOwnUnchanged(readFileSync(path))) {
    throw notWritten(file, {
      vi: 'tệp đã được sửa bằng chương trình khác hoặc không do dvk soạn; chọn tên khác bằng -o, hoặc thêm --force để ghi đè',
      en: 'it was edited in another program or was not drafted by dvk; choose another name with -o, or add --force to overwrite it',
    })
  }
}

/** The program that has put its lock file beside the document. @param path absolute */
export const openIn = (path: string): 'Word' | 'LibreOffice' | null => {
  const [folder, name] = [dirname(path), basename(path)]
  // Word writes its mark over the first two letters of longer names.
  const wordLocks = [`~$${name}`, `~$${name.slice(1)}`, `~$${name.slice(2)}`]
  if (wordLocks.some((lock) => existsSync(join(folder, lock)))) return 'Word'
  return existsSync(join(folder, `.~lock.${name}#`)) ? 'LibreOffice' : null
}
