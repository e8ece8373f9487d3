import { isUtf8 } from 'node:buffer'

/**
 * The text of bytes in UTF-8, without byte order mark. A strict TextDecoder would give the same and take many times as long.
 * @returns `null` where the bytes are not UTF-8
 */
export const utf8Text = (bytes: Uint8Array): string | null => {
  if (!isUtf8(bytes)) return null
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString()
  return text.startsWith('\ufeff') ? text.slice(1) : text
}
