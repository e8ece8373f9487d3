import { closeSync, openSync, readSync } from 'node:fs'
import { InputError } from '../document/input-error.ts'
import { readingError } from '../project/read-bytes.ts'

/** Bytes of a line; a longer one holds no facts. */
const LONGEST = 2 ** 24
/** Bytes read at once. */
const READ = 2 ** 16
const LINE_FEED = 0x0a

/**
 * The lines of a file of any size, one after the other.
 * @param path absolute
 * @param file the name for messages
 * @throws InputError `tep/…` where it cannot be read or is no text
 */
export function* linesIn(path: string, file: string): Generator<string> {
  const descriptor = opened(path, file)
  try {
    let parts: Uint8Array[] = []
    let length = 0
    for (let chunk = nextChunk(descriptor, file); chunk.length > 0; chunk = nextChunk(descriptor, file)) {
      let start = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        yield text([...parts, chunk.subarray(start, end)], file)
        parts = []
        length = 0
        start = end + 1
      }
      parts.push(chunk.subarray(start))
      length += chunk.length - start
      if (length > LONGEST) throw noText(file)
    }
    if (length > 0) yield text(parts, file)
  } finally {
    closeSync(descriptor)
  }
}

const opened = (path: string, file: string): number => {
  try {
    return openSync(path, 'r')
  } catch (error) {
    throw readingError(error, file)
  }
}

const nextChunk = (descriptor: number, file: string): Uint8Array => {
  const bytes = Buffer.allocUnsafe(READ)
  try {
    return bytes.subarray(0, readSync(descriptor, bytes))
  } catch (error) {
    throw readingError(error, file)
  }
}

const DECODER = new TextDecoder('utf-8', { fatal: true })

const text = (parts: readonly Uint8Array[], file: string): string => {
  try {
    return DECODER.decode(Buffer.concat(parts))
  } catch {
    throw noText(file)
  }
}

const noText = (file: string): InputError =>
  new InputError('du-kien/hong', {
    vi: `«${file}» không phải là tệp dữ kiện (NDJSON, UTF-8) do «dvk lint --facts» ghi`,
    en: `"${file}" is no file of facts (NDJSON, UTF-8) that "dvk lint --facts" wrote`,
  })
