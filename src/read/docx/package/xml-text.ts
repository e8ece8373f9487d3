import { InputError } from '../../../document/input-error.ts'
import { utf8Text } from '../../utf8-text.ts'

/**
 * The text of an XML part: UTF-8 or UTF-16 by its byte order mark or its first character (XML 1.0, appendix F), without
 * the mark.
 * @throws InputError `tep/hong` where the bytes are not of that encoding
 */
export const decodeXml = (bytes: Uint8Array, part: string): string => {
  const text = textIn(encodingOf(bytes), bytes)
  if (text !== null) return text
  throw new InputError('tep/hong', {
    vi: `phần «${part}» bên trong tệp không đúng bảng mã Unicode; hãy mở tệp bằng Word rồi lưu lại`,
    en: `its part "${part}" is not valid Unicode; open the file in Word and save it again`,
  })
}

/** The bytes of a changed text of a part, in the encoding and with the byte order mark that it had. */
export const encodeXml = (text: string, before: Uint8Array): Uint8Array => {
  const encoding = encodingOf(before)
  if (encoding === 'utf-8') {
    const mark = before[0] === 0xef && before[1] === 0xbb && before[2] === 0xbf ? '\ufeff' : ''
    return Buffer.from(mark + text)
  }
  const mark = before[0] === 0x3c || before[1] === 0x3c ? '' : '\ufeff'
  const bytes = Buffer.from(mark + text, 'utf16le')
  return encoding === 'utf-16le' ? bytes : bytes.swap16()
}

/** The encoding that the XML declares, where it is not the one that it is in. */
export const misdeclared = (text: string, bytes: Uint8Array): string | null => {
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["']([^"']+)/.exec(text)?.[1]?.toLowerCase()
  if (declared === undefined) return null
  const isOwn = encodingOf(bytes) === 'utf-8' ? /^(?:utf-?8|us-ascii)$/.test(declared) : declared.startsWith('utf-16')
  return isOwn ? null : declared
}

const textIn = (encoding: string, bytes: Uint8Array): string | null => {
  if (encoding === 'utf-8') return utf8Text(bytes)
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const encodingOf = ([first, second]: Uint8Array): string => {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
