import { isUtf8, transcode } from 'node:buffer'

/** Longer texts in UTF-16 become strings outside of the heap: one kind more, which slows down all code that reads texts. */
const LONGEST = 1_000_000

/**
 * The text of bytes in UTF-8, without byte order mark. A strict TextDecoder would give the same and take many times as long,
 * and by way of UTF-16 it takes half as long as `toString` where there are Vietnamese letters.
 * @returns `null` where the bytes are not UTF-8
 */
export const utf8Text = (bytes: Uint8Array): string | null => {
  if (!isUtf8(bytes)) return null
  const text =
    bytes.length <= LONGEST
      ? transcode(bytes, 'utf8', 'utf16le').toString('utf16le')
      : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
