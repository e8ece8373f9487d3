import { InputError } from '../../../document/input-error.ts'
import type { Message } from '../../../document/message.ts'

/** First bytes, in hexadecimal. */
const ZIP = ['504b0304', '504b0506', '504b0708']
/** Compound file (MS-CFB): Word 97–2003, but also the wrapping of encrypted packages. */
const COMPOUND = ['d0cf11e0a1b11ae1']
/** Word 1 to 95, without a compound file around. */
const OLD_WORD = ['dba5', '9ba5', '31be', 'fe37']
const HTML = /^<(!doctype\s+html|html|head|body|meta|title|style|script|div|table|p|span)\b/i
/** A page with all its pictures in one file, as Word saves it. */
const MHTML = /^MIME-Version:[\s\S]{0,2000}Content-Type:\s*(?:multipart\/related|text\/html)/i
const XML = /^<(\?xml|\w+[:>\s])/

/**
 * Looks at the bytes, whatever the file is called.
 * @throws InputError `tep/…` saying what the file is, unless it is a zip, which every .docx is
 */
export const requireZip = (bytes: Uint8Array): void => {
  if (!beginsWith(bytes, ZIP)) throw reasonAgainst(bytes)
}

const beginsWith = (bytes: Uint8Array, signatures: readonly string[]): boolean => {
  const head = Buffer.from(bytes.subarray(0, 8)).toString('hex')
  return signatures.some((signature) => head.startsWith(signature))
}

const reasonAgainst = (bytes: Uint8Array): InputError => {
  if (bytes.length === 0) return new InputError('tep/rong', EMPTY)
  if (beginsWith(bytes, COMPOUND)) return compoundFile(bytes)
  if (beginsWith(bytes, OLD_WORD)) return new InputError('tep/doc-cu', OLD_FORMAT)
  const text = beginning(bytes)
  if (text.startsWith('{\\rtf')) return notDocx(isA('RTF'))
  if (text.startsWith('%PDF')) return notDocx(isA('PDF'))
  const withoutComments = text.replace(/^(?:<!--[\s\S]*?-->\s*)+/, '')
  if (HTML.test(withoutComments)) return notDocx(isA('HTML'))
  if (MHTML.test(text)) return notDocx(isA('MHTML'))
  if (XML.test(text)) return notDocx(/<(\w+:)?html\b/i.test(text) ? isA('HTML') : isA('XML'))
  if (/^[{[]/.test(text) && !hasControls(text)) return notDocx(isA('JSON'))
  return notDocx(text !== '' && !hasControls(text) ? PLAIN_TEXT : UNKNOWN)
}

const compoundFile = (bytes: Uint8Array): InputError => {
  const contains = (stream: string) =>
    Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(stream, 0, 'utf16le')
  if (contains('EncryptedPackage')) return new InputError('tep/ma-hoa', ENCRYPTED)
  if (contains('WordDocument')) return new InputError('tep/doc-cu', OLD_FORMAT)
  return notDocx(UNKNOWN)
}

const beginning = (bytes: Uint8Array): string => {
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
  const label = wide ? (bytes[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8'
  return new TextDecoder(label).decode(bytes.subarray(0, 4096)).trimStart()
}

/** Controls that no text has: all but tab, line ends and form feed. */
const hasControls = (text: string): boolean =>
  [...text].some((character) => character < ' ' && !'\t\n\v\f\r'.includes(character))

/** A file that is no package of Word's. */
export const notDocx = (text: Message): InputError => new InputError('tep/khong-phai-docx', text)

const isA = (format: string): Message => ({
  vi: `bên trong là ${format} chứ không phải .docx; hãy mở tệp bằng Word rồi lưu thành .docx`,
  en: `it is ${format} inside, not .docx; open it in Word and save it as .docx`,
})

const PLAIN_TEXT: Message = {
  vi: 'bên trong là văn bản thuần chứ không phải .docx; hãy đổi đuôi tệp thành .txt',
  en: 'it is plain text inside, not .docx; rename it to .txt',
}

const UNKNOWN: Message = {
  vi: 'nội dung không phải là tệp Word (.docx)',
  en: 'it is not a Word file (.docx)',
}

const EMPTY: Message = {
  vi: 'tệp rỗng (0 byte)',
  en: 'the file is empty (0 bytes)',
}

const OLD_FORMAT: Message = {
  vi: 'đây là định dạng .doc của Word 97–2003; hãy mở bằng Word rồi lưu thành .docx',
  en: 'it is in the .doc format of Word 97–2003; open it in Word and save it as .docx',
}

/** A package under a password. */
export const ENCRYPTED: Message = {
  vi: 'tệp được đặt mật khẩu; hãy bỏ mật khẩu rồi kiểm tra lại',
  en: 'the file is protected by a password; remove it and try again',
}
