import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writingError } from '../../draft/writing-error.ts'

/** A file on disk that nobody else sees: the system takes its room back when it is closed or the process is killed. */
export interface NamelessFile {
  /** Adds a text at its end. */
  write(text: string): void
  /** All that was written, from the beginning. */
  chunks(): Generator<Uint8Array>
  close(): void
}

/** Bytes read at once. */
const READ = 2 ** 16

/** @throws InputError `tep/khong-ghi-duoc`, as `write` does, where the folder for temporary files has no room for it */
export const openNamelessFile = (): NamelessFile => {
  const { folder, descriptor } = inTemporaryFolder(() => {
    const made = mkdtempSync(join(tmpdir(), 'dvk-'))
    return { folder: made, descriptor: openSync(join(made, '0'), 'wx+', 0o600) }
  })
  const hasNoName = isRemoved(folder)
  return {
    write: (text) => inTemporaryFolder(() => writeFileSync(descriptor, text)),
    *chunks() {
      for (let at = 0; ; ) {
        const bytes = Buffer.allocUnsafe(READ)
        const length = readSync(descriptor, bytes, 0, READ, at)
        if (length === 0) return
        yield bytes.subarray(0, length)
        at += length
      }
    },
    close() {
      closeSync(descriptor)
      if (!hasNoName) isRemoved(folder)
    },
  }
}

const inTemporaryFolder = <T>(write: () => T): T => {
  try {
    return write()
  } catch (error) {
    throw writingError(error, tmpdir())
  }
}

/** @returns false where the system removes no file that is open */
const isRemoved = (folder: string): boolean => {
  try {
    rmSync(folder, { recursive: true })
    return true
  } catch {
    return false
  }
}
