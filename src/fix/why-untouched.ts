import type { Message } from '../document/message.ts'
import { type DocxPackage, openPackage } from '../read/docx/package/package.ts'
import { readSwitch } from '../read/docx/xml/element.ts'
import { scanXml } from '../read/docx/xml/xml.ts'

/**
 * Why a Word file is left as it is: somebody has signed it, closed it to changes, or has changes in it that are still to be
 * accepted.
 * @returns `null` where nothing speaks against mending it
 */
export const whyUntouched = (bytes: Uint8Array): Message | null => {
  const docx = openPackage(bytes)
  return signature(docx) ?? settingsReason(docx) ?? markedFinal(docx) ?? revisions(docx)
}

const SIGNED: Message = {
  vi: 'tệp đã ký số, mọi sửa đổi sẽ làm mất hiệu lực chữ ký',
  en: 'it is digitally signed, and any change would break the signature',
}
const MACROS_SIGNED: Message = {
  vi: 'tệp có macro đã ký số, hãy sửa trong Word để giữ chữ ký',
  en: 'it holds signed macros, mend it in Word to keep the signature',
}
const PROTECTED: Message = {
  vi: 'tệp được bảo vệ, không cho sửa (Review > Restrict Editing)',
  en: 'it is protected against changes (Review > Restrict Editing)',
}
const READ_ONLY: Message = {
  vi: 'tệp được đặt chỉ đọc (Save As > Tools > General Options)',
  en: 'it is set to be opened read-only (Save As > Tools > General Options)',
}
const FINAL: Message = {
  vi: 'tệp được đánh dấu là bản cuối (Mark as Final)',
  en: 'it is marked as final',
}
const TRACKING: Message = {
  vi: 'tệp đang bật theo dõi sửa đổi (Track Changes), sửa ở đây sẽ không được ghi lại',
  en: 'changes are being tracked in it, and these would not be',
}
const REVISED: Message = {
  vi: 'tệp còn sửa đổi chưa được chấp nhận hoặc từ chối (Track Changes)',
  en: 'it holds tracked changes that are neither accepted nor rejected',
}

const signature = ({ partNames, relationships }: DocxPackage): Message | null => {
  const isSigned =
    partNames.some((name) => /(?:^|\/)_xmlsignatures\//i.test(name)) ||
    relationships('').some(({ type }) => type === 'origin' || type === 'signature')
  if (isSigned) return SIGNED
  return partNames.some((name) => /vbaProjectSignature/i.test(name)) ? MACROS_SIGNED : null
}

const settingsReason = (docx: DocxPackage): Message | null => {
  const part = docx.related('settings')
  const xml = part === null ? null : docx.text(part)
  if (part === null || xml === null || !/documentProtection|writeProtection|trackRevisions/.test(xml)) return null
  let reason: Message | null = null
  scanXml(xml, part, {
    open: (name, attributes) => {
      // ECMA-376-1, 17.15.1.29: a protection that is not enforced asks for nothing.
      if (name === 'w:documentProtection' && readSwitch(attributes['w:enforcement'] ?? 'false')) reason ??= PROTECTED
      if (name === 'w:writeProtection') reason ??= READ_ONLY
      if (name === 'w:trackRevisions' && readSwitch(attributes['w:val'] ?? 'true')) reason ??= TRACKING
      return name === 'w:settings' ? undefined : 'pass'
    },
    close: () => {},
  })
  return reason
}

const markedFinal = ({ relationships, text }: DocxPackage): Message | null => {
  const part = relationships('').find(({ type, external }) => type === 'custom-properties' && !external)?.target
  const xml = part === undefined ? null : text(part)
  return xml !== null && /name="_MarkAsFinal"[^>]*>\s*<[^>]*>\s*true\s*</.test(xml) ? FINAL : null
}

/** ECMA-376-1, 17.13.5: insertions, deletions, moves, and what a paragraph, run, table or section was before. */
const KINDS = 'ins|del|moveFrom|moveTo|cellIns|cellDel|cellMerge|numberingChange|\\w+PrChange|tblGridChange'
const REVISION = new RegExp(`^w:(?:${KINDS})$`)
/** In the text of a part: most have none, and are not read. */
const ANY_REVISION = new RegExp(`:(?:${KINDS})[\\s/>]`)
const WITH_TEXT = new Set(['header', 'footer', 'footnotes', 'endnotes'])

const revisions = (docx: DocxPackage): Message | null => {
  const others = docx
    .relationships(docx.mainPart)
    .filter(({ type, external }) => WITH_TEXT.has(type) && !external)
    .map(({ target }) => target)
  return [docx.mainPart, ...others].some((part) => isRevised(docx.text(part), part)) ? REVISED : null
}

const isRevised = (xml: string | null, part: string): boolean => {
  if (xml === null || !ANY_REVISION.test(xml)) return false
  let found = false
  scanXml(xml, part, {
    open: (name) => {
      found ||= REVISION.test(name)
      return undefined
    },
    close: () => {},
  })
  return found
}
