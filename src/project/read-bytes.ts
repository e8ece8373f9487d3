import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'

/** Larger inputs are not documents; the readers set narrower limits for their own formats. */
const MOST_MIB = 256
const MOST = MOST_MIB * 2 ** 20
/** Bytes asked of a pipe at once: it does not tell its size. */
const CHUNK = 2 ** 16

/**
 * Reads a file or a pipe at once: for small files much faster than without waiting.
 * @param path absolute
 * @param file the name for messages
 * @throws InputError `tep/…` with the reason, where it cannot be read
 */
export const readBytes = (path: string, file: string): Uint8Array => {
  let descriptor: number | null = null
  try {
    descriptor = openSync(path, 'r')
    return readAll(descriptor, fstatSync(descriptor).size, file)
  } catch (error) {
    throw readingError(error, file)
  } finally {
    if (descriptor !== null) closeSync(descriptor)
  }
}

const readAll = (descriptor: number, size: number, file: string): Uint8Array => {
  const chunks: Uint8Array[] = []
  let total = 0
  while (total <= MOST) {
    // One byte more than is left of the file, to meet its end; what tells no size may have any.
    const left = Math.min(size, MOST) - total
    const chunk = Buffer.allocUnsafe(left >= 0 && size > 0 ? left + 1 : CHUNK)
    const length = readSync(descriptor, chunk)
    if (length === 0) return joined(chunks)
    chunks.push(chunk.subarray(0, length))
    total += length
  }
  throw tooLarge(file)
}

const joined = (chunks: readonly Uint8Array[]): Uint8Array =>
  chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)

/**
 * @param file the name for messages
 * @throws InputError `tep/qua-lon`
 */
export const readStream = async (stream: AsyncIterable<Uint8Array>, file: string): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let total = 0
  for await (const chunk of stream) {
    total += chunk.length
    if (total > MOST) throw tooLarge(file)
    chunks.push(chunk)
  }
  return joined(chunks)
}

const tooLarge = (file: string): InputError =>
  new InputError('tep/qua-lon', {
    vi: `«${file}» lớn hơn ${MOST_MIB} MiB, không phải là một văn bản`,
    en: `"${file}" is larger than ${MOST_MIB} MiB, which no document is`,
  })

const MISSING = {
  id: 'tep/khong-ton-tai',
  text: { vi: 'không có tệp này, hãy xem lại tên', en: 'there is no such file' },
}
const FORBIDDEN = { id: 'tep/khong-co-quyen', text: { vi: 'không có quyền đọc', en: 'you may not read it' } }

const REASONS: Readonly<Record<string, { readonly id: string; readonly text: Message }>> = {
  ENOENT: MISSING,
  ENOTDIR: MISSING,
  EACCES: FORBIDDEN,
  EPERM: FORBIDDEN,
  EISDIR: { id: 'tep/la-thu-muc', text: { vi: 'đây là thư mục, cần tên một tệp', en: 'it is a folder, name a file' } },
}

/** The reason why the system refuses a file, in one sentence; errors that are none of the system's pass through. */
export const readingError = (error: unknown, file: string): unknown => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : null
  if (code === null) return error
  const reason = REASONS[code] ?? {
    id: 'tep/khong-doc-duoc',
    text: { vi: `hệ thống báo ${code}`, en: `the system says ${code}` },
  }
  return new InputError(reason.id, {
    vi: `không đọc được «${file}»: ${reason.text.vi}`,
    en: `cannot read "${file}": ${reason.text.en}`,
  })
}
