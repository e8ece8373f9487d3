import {
  closeSync,
  fchmodSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  type Stats,
  unlinkSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { notWritten, writingError } from './writing-error.ts'

/** @throws InputError or the system's error for what is no file of its own: a link, a folder, a device */
export const requireOrdinary = (existing: Stats, file: string): void => {
  if (existing.isSymbolicLink()) {
    throw notWritten(file, {
      vi: 'đây là liên kết tới tệp khác, hãy nêu chính tệp đó',
      en: 'it is a link to another file, name that file',
    })
  }
  if (existing.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
  if (!existing.isFile()) {
    throw notWritten(file, { vi: 'đây không phải là tệp thường', en: 'it is no ordinary file' })
  }
}

/**
 * Makes the folder of a file that is about to be written, and those above it.
 * @param file the name for messages
 * @throws InputError `tep/khong-ghi-duoc`
 */
export const makeFolder = (folder: string, file: string): void => {
  try {
    mkdirSync(folder, { recursive: true })
  } catch (error) {
    throw writingError(error, file)
  }
}

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name.
 * @param path absolute
 * @param chunks its bytes, piece by piece
 * @param mode of the file that it replaces
 * @throws the system's error; what was there before is then untouched
 */
export const replaceFile = (path: string, chunks: Iterable<Uint8Array>, mode: number | undefined): void => {
  const temporary = join(dirname(path), `.${basename(path).slice(0, 60)}.${process.pid}.tmp`)
  try {
    writeWhole(temporary, chunks, mode)
    renameSync(temporary, path)
  } catch (error) {
    remove(temporary)
    throw error
  }
  syncFolder(dirname(path))
}

const writeWhole = (path: string, chunks: Iterable<Uint8Array>, mode: number | undefined): void => {
  const descriptor = openSync(path, 'w', mode)
  try {
    for (const chunk of chunks) writeFileSync(descriptor, chunk)
    // What a new file may be is narrowed by the user's mask; this one takes the place of another.
    if (mode !== undefined) fchmodSync(descriptor, mode & 0o7777)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

const remove = (path: string): void => {
  try {
    unlinkSync(path)
  } catch {
    // It may never have been made; the first error is the one to tell.
  }
}

/** Makes the new name last through a power cut where the system can do that. */
const syncFolder = (folder: string): void => {
  let descriptor: number | null = null
  try {
    descriptor = openSync(folder, 'r')
    fsyncSync(descriptor)
  } catch {
    // Windows opens no folders; the file itself is safe.
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}
