import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import { ENCODING_NAMES, encodingByLetters } from '../vietnamese/legacy.ts'
import { utf8Text } from './utf8-text.ts'

/** No official document comes near this many bytes of text; a larger file is a mistake or an attack. */
export const MAX_TEXT_BYTES = 5 * 1024 * 1024

/**
 * The text of a YAML or text file.
 * @param file its name, for the message
 * @param bytes UTF-8, with or without byte order mark
 * @returns the text without byte order mark; line ends as they are
 * @throws InputError `tep/rong`, `tep/qua-lon`, `tep/utf-16`, `tep/nhi-phan` or `tep/khong-phai-utf8`
 */
export const decode = (file: string, bytes: Uint8Array): string => {
  if (bytes.length > MAX_TEXT_BYTES) throw tooLarge(file, bytes.length)
  if (isUtf16(bytes)) throw new InputError('tep/utf-16', utf16(file))
  const binary = binaryKind(bytes)
  if (binary) throw new InputError('tep/nhi-phan', binaryFile(file, binary))
  const text = utf8Text(bytes)
  if (text === null) {
    throw new InputError('tep/khong-phai-utf8', legacyFile(file, bytes) ?? notUtf8(file, lineOfFirstError(bytes)))
  }
  if (text.trim() === '') throw new InputError('tep/rong', empty(file))
  return text
}

const tooLarge = (file: string, size: number): InputError =>
  new InputError('tep/qua-lon', {
    vi: `«${file}» dài ${mebibytes(size)} MiB, tệp văn bản chỉ được đến ${mebibytes(MAX_TEXT_BYTES)} MiB: hãy xem có đúng tệp này không`,
    en: `"${file}" has ${mebibytes(size)} MiB, a text file may have ${mebibytes(MAX_TEXT_BYTES)} MiB: check that it is the right one`,
  })

/** Rounded up, so that a file just over the limit does not seem to be within it. */
const mebibytes = (size: number): number => Math.ceil((size * 10) / 2 ** 20) / 10

const empty = (file: string): Message => ({
  vi: `«${file}» là tệp rỗng, không có gì để đọc`,
  en: `"${file}" is empty, there is nothing to read`,
})

const utf16 = (file: string): Message => ({
  vi: `«${file}» lưu theo mã UTF-16, cần mã UTF-8: hãy mở tệp và lưu lại với mã (Encoding) UTF-8`,
  en: `"${file}" is encoded in UTF-16, UTF-8 is needed: open it and save it again with the encoding UTF-8`,
})

/** By its mark, or, without one, because every other byte of its beginning is zero: Latin letters in UTF-16. */
const isUtf16 = (bytes: Uint8Array): boolean => {
  const first = bytes[0]
  const second = bytes[1]
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true
  if (!bytes.includes(0)) return false
  const head = bytes.subarray(0, 64)
  const zeros = (parity: number): number => head.filter((byte, index) => index % 2 === parity && byte === 0).length
  const half = head.length >> 1
  return half >= 2 && Math.max(zeros(0), zeros(1)) > half * 0.6 && Math.min(zeros(0), zeros(1)) === 0
}

const KINDS: readonly { readonly magic: readonly number[]; readonly name: Message }[] = [
  {
    magic: [0x50, 0x4b, 0x03, 0x04],
    name: { vi: 'tệp Word (.docx) hoặc tệp nén Zip', en: 'a Word file (.docx) or a zip' },
  },
  {
    magic: [0xd0, 0xcf, 0x11, 0xe0],
    name: {
      vi: 'tệp Word cũ (.doc) hoặc tệp Office có mật khẩu',
      en: 'an old Word file (.doc) or an encrypted Office file',
    },
  },
  { magic: [0x25, 0x50, 0x44, 0x46], name: { vi: 'tệp PDF', en: 'a PDF' } },
  { magic: [0x89, 0x50, 0x4e, 0x47], name: { vi: 'tệp ảnh PNG', en: 'a PNG image' } },
  { magic: [0xff, 0xd8, 0xff], name: { vi: 'tệp ảnh JPEG', en: 'a JPEG image' } },
  { magic: [0x1f, 0x8b], name: { vi: 'tệp nén gzip', en: 'a gzip file' } },
]

/** What a binary file is, by its first bytes; a file with a zero byte is no text whatever it is. */
const binaryKind = (bytes: Uint8Array): Message | null => {
  const known = KINDS.find(({ magic }) => magic.every((byte, index) => bytes[index] === byte))
  if (known) return known.name
  return bytes.includes(0) ? { vi: 'tệp nhị phân (có byte 0)', en: 'a binary file (it has zero bytes)' } : null
}

const binaryFile = (file: string, kind: Message): Message => ({
  vi: `«${file}» là ${kind.vi}, không phải tệp văn bản: hãy chọn đúng tệp hoặc sửa đuôi tệp`,
  en: `"${file}" is ${kind.en}, not a text file: choose the right file or mend its ending`,
})

const notUtf8 = (file: string, line: number): Message => ({
  vi: `«${file}», dòng ${line}, có byte không thuộc mã UTF-8 (có thể là TCVN3, VNI hoặc Windows-1258): hãy lưu lại tệp với mã UTF-8`,
  en: `"${file}", line ${line}, has bytes that are not UTF-8 (perhaps TCVN3, VNI or Windows-1258): save the file again as UTF-8`,
})

/** A file that reads as Vietnamese in one of the encodings before Unicode. */
const legacyFile = (file: string, bytes: Uint8Array): Message | null => {
  const encoding = encodingByLetters(new TextDecoder('windows-1252').decode(bytes))
  if (!encoding) return null
  const name = ENCODING_NAMES[encoding]
  return {
    vi: `«${file}» lưu theo bảng mã ${name}: hãy chuyển văn bản sang Unicode rồi lưu lại tệp với mã UTF-8`,
    en: `"${file}" is in the encoding ${name}: convert the text to Unicode and save the file as UTF-8`,
  }
}

/** From 1. */
const lineOfFirstError = (bytes: Uint8Array): number => {
  let low = 0
  let high = bytes.length
  // The longest beginning that is still UTF-8, up to a character that is cut off at its end.
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isUtf8Beginning(bytes.subarray(0, middle))) low = middle
    else high = middle - 1
  }
  return bytes.subarray(0, low).filter((byte) => byte === 0x0a).length + 1
}

const isUtf8Beginning = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}
