import { InputError } from '../document/input-error.ts'
import type { Edit } from '../document/source.ts'
import { MOST_OF_PART } from '../read/docx/package/package.ts'
import { decodeXml, encodeXml, misdeclared } from '../read/docx/package/xml-text.ts'
import { openZip } from '../read/docx/package/zip.ts'
import { groupedBy } from '../vietnamese/grouped-by.ts'
import { applyEdits } from './apply-edits.ts'
import { spliceZip } from './splice-zip.ts'

/**
 * The bytes of a file with edits made. What no edit is about stays byte by byte: byte order mark, line ends, and in a .docx
 * every other part.
 * @param bytes of the file that was read to the sources of the edits
 * @param edits without overlap
 * @throws InputError `tep/khong-sua` where the file is packed or encoded so that this is not certain
 */
export const spliceFile = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const parts = groupedBy(edits, ({ at }) => at.source.part ?? '')
  const whole = parts.get('')
  if (whole) return spliceText(bytes, whole)
  const zip = openZip(bytes)
  const changed = new Map<string, Uint8Array>()
  for (const [part, own] of parts) {
    const name = zip.names.find((each) => each.toLowerCase() === part.toLowerCase()) ?? part
    const content = zip.read(name, MOST_OF_PART)
    if (content) changed.set(name, splicePart(name, content, own))
  }
  return spliceZip(bytes, changed)
}

/** Text files are UTF-8, which gives the same bytes back for the same characters. */
const spliceText = (bytes: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  return Buffer.from(mark + applyEdits(edits[0]?.at.source.text ?? '', edits))
}

const splicePart = (part: string, content: Uint8Array, edits: readonly Edit[]): Uint8Array => {
  const text = decodeXml(content, part)
  const declared = misdeclared(text, content)
  if (declared !== null) throw otherEncoding(part, declared)
  return encodeXml(applyEdits(text, edits), content)
}

const otherEncoding = (part: string, declared: string): InputError =>
  new InputError('tep/khong-sua', {
    vi: `phần «${part}» bên trong tệp khai bảng mã «${declared}» mà không lưu theo bảng mã đó; hãy mở bằng Word rồi lưu lại`,
    en: `its part "${part}" declares the encoding "${declared}" and is not in it; open the file in Word and save it again`,
  })
