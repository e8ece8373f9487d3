import { accessSync, constants, lstatSync, readFileSync, writeFileSync } from 'node:fs'
import type { InputError } from '../document/input-error.ts'
import { replaceFile, requireOrdinary } from '../draft/replace-file.ts'
import { openIn } from '../draft/write.ts'
import { notWritten, writingError } from '../draft/writing-error.ts'
import { isKeptByGit } from './kept-by-git.ts'

/** A file that was mended. */
export interface Rewritten {
  /** Absolute. */
  readonly path: string
  /** The name for messages. */
  readonly file: string
  /** What was read. */
  readonly before: Uint8Array
  readonly after: Uint8Array
}

/**
 * Puts the mended file in the place of the one that was read, whole or not at all, and keeps the latter beside it as `.bak`
 * unless git can give it back.
 * @throws InputError `tep/khong-ghi-duoc` where it may not be written, is open elsewhere or has changed since it was read
 */
export const writeMended = ({ path, file, before, after }: Rewritten): void => {
  try {
    const existing = lstatSync(path)
    requireOrdinary(existing, file)
    requireWritable(path, existing.mode, file)
    const editor = openIn(path)
    if (editor) throw open(editor, file)
    requireUnchanged(path, before, file)
    if (!isKeptByGit(path)) keepBeside(path, before, existing.mode)
    requireUnchanged(path, before, file)
    replaceFile(path, [after], existing.mode)
  } catch (error) {
    throw writingError(error, file)
  }
}

/** A file that is read-only could be replaced all the same where its folder is not: that is not what its owner wants. */
const requireWritable = (path: string, mode: number, file: string): void => {
  if ((mode & 0o222) === 0) {
    throw notWritten(file, { vi: 'tệp chỉ cho đọc', en: 'it is read-only' })
  }
  accessSync(path, constants.W_OK)
}

const requireUnchanged = (path: string, before: Uint8Array, file: string): void => {
  if (readFileSync(path).equals(before)) return
  throw notWritten(file, {
    vi: 'tệp vừa bị chương trình khác sửa trong khi đang kiểm tra, hãy chạy lại',
    en: 'another program changed it while it was being checked, run again',
  })
}

const open = (editor: string, file: string): InputError =>
  notWritten(file, {
    vi: `tệp đang mở trong ${editor}, hãy đóng lại rồi chạy lại`,
    en: `it is open in ${editor}, close it there and run again`,
  })

/** More copies are kept by somebody who never looks at them. */
const MOST_COPIES = 100

/**
 * Writes `.bak`, or `.bak2` … where that holds something else already: the oldest one is the original.
 * @param mode of the file: what nobody else may read is not for them in a copy either
 */
const keepBeside = (path: string, bytes: Uint8Array, mode: number): void => {
  for (let copy = 1; copy <= MOST_COPIES; copy++) {
    const name = `${path}.bak${copy === 1 ? '' : copy}`
    try {
      writeFileSync(name, bytes, { flag: 'wx', mode })
      return
    } catch (error) {
      const isThere = error instanceof Error && 'code' in error && error.code === 'EEXIST'
      if (!isThere || copy === MOST_COPIES) throw error
      if (readFileSync(name).equals(bytes)) return
    }
  }
}
