import { closeSync, openSync, readSync } from 'node:fs'
import type { InputError } from '../document/input-error.ts'
import { readingError } from '../project/read-bytes.ts'

/** Bytes of a line; nothing that dvk writes has a longer one. */
const LONGEST = 2 ** 24
/** Bytes read at once. */
const READ = 2 ** 16
const LINE_FEED = 0x0a

/**
 * The lines of a file of any size, one after the other.
 * @param path absolute
 * @param file the name for messages
 * @param noText what is thrown where it is no text
 * @throws InputError `tep/…` where it cannot be read
 */
export function* linesIn(path: string, file: string, noText: (file: string) => InputError): Generator<string> {
  const descriptor = opened(path, file)
  const text = (parts: readonly Uint8Array[]): string => {
    try {
      return DECODER.decode(Buffer.concat(parts))
    } catch {
      throw noText(file)
    }
  }
  try {
    let parts: Uint8Array[] = []
    let length = 0
    for (let chunk = nextChunk(descriptor, file); chunk.length > 0; chunk = nextChunk(descriptor, file)) {
      let start = 0
      for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
        yield text([...parts, chunk.subarray(start, end)])
        parts = []
        length = 0
        start = end + 1
      }
      parts.push(chunk.subarray(start))
      length += chunk.length - start
      if (length > LONGEST) throw noText(file)
    }
    if (length > 0) yield text(parts)
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
