import type { Part } from '../../document/document-number.ts'
import { beginsBodyName } from '../recognise/body-names.ts'

/** No subject is longer. */
const LONGEST = 600

const ABOUT =
  /\s{0,3}[,:]?\s?(?:[*_]{0,3}(?<open>[“"«])[*_]{0,3}\s?)?(?<about>(?:về việc|về|v\/v)(?=\s|[:“"«*]):?\s?)?/iy
/** A subject that says what the document does begins with the verb; only behind a date or an issuer is it certain. */
const VERB =
  /^(?:quy định|ban hành|phê duyệt|sửa đổi|bổ sung|hướng dẫn|thành lập|triển khai|công bố|công nhận|thực hiện|tổ chức|tăng cường|đẩy mạnh|tiếp tục|nâng cao|giao|bãi bỏ|thay thế|điều chỉnh|chỉ đạo|kiện toàn|phân công|phân cấp|xử lý|thi hành|góp ý|đề nghị|chấn chỉnh)(?=[\s,])/i
const CLOSING: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' }

/** Behind a comma the sentence goes on, not the subject. */
const GOES_ON =
  /^(?:đề nghị|yêu cầu|trong đó|nhằm|cụ thể|đồng thời|qua đó|căn cứ|góp phần|theo đó|gắn với|giao cho|kết hợp|từ đó|tại |được |đã |có hiệu lực|trên cơ sở|đến nay|với nội dung|để |thay thế |các (?:chi bộ|đơn vị|đồng chí|cơ quan, đơn vị)|chúng tôi|tôi |và )/i

/**
 * What a document is about, behind its number, date and issuer.
 * @param isSettled a date or an issuer stands before it
 * @param next where the next mention begins that is not part of the subject
 */
export const subjectAt = (text: string, offset: number, isSettled: boolean, next: number): Part | null => {
  ABOUT.lastIndex = offset
  const match = ABOUT.exec(text)
  if (!match) return null
  const { open, about } = match.groups ?? {}
  let start = offset + match[0].length
  const limit = Math.min(text.length, next, start + LONGEST)
  if (about === undefined && open === undefined && !(isSettled && VERB.test(text.slice(start, start + 20)))) return null
  if (about === undefined && open !== undefined && !isSettled) return null
  // «về “Tăng cường …”», «về việc: “…”»: the quotation marks may stand on either side.
  const inner = open === undefined ? (/^[*_]{0,3}[“"«][*_]{0,3}/.exec(text.slice(start, start + 8))?.[0] ?? '') : ''
  const whole = open === undefined ? quotedWhole(text, start, inner, limit) : null
  if (whole !== null) return trimmed(text, start + inner.length, whole)
  const end =
    open === undefined
      ? sentenceEnd(text, start, limit)
      : (quoteEnd(text, start, open, limit) ?? sentenceEnd(text, start, limit))
  if (open !== undefined && about === undefined) start += /^[*_\s]*/.exec(text.slice(start, start + 6))?.[0].length ?? 0
  return trimmed(text, start, end)
}

/** The end of a quotation that is all of the subject; `null` where words stand behind it, or it has none. */
const quotedWhole = (text: string, start: number, inner: string, limit: number): number | null => {
  const mark = inner.replace(/[*_]/g, '')
  if (mark === '') return null
  const end = quoteEnd(text, start + inner.length, mark, limit)
  if (end === null) return null
  return /^[*_]{0,3}[”"»][*_]{0,3}(?=\s?[;.,)]|$|\svà\s)/.test(text.slice(end, end + 12)) ? end : null
}

const quoteEnd = (text: string, start: number, open: string, limit: number): number | null => {
  const close = CLOSING[open] ?? '”'
  let depth = 1
  for (let at = start; at < limit; at++) {
    const letter = text[at]
    if (letter === close && --depth === 0) return at
    if (letter === open && open !== close) depth++
  }
  return null
}

/** Where the words end that say what the document is about: the sentence, the bracket, or the clause behind a comma. */
const sentenceEnd = (text: string, start: number, limit: number): number => {
  let brackets = 0
  let quotes = 0
  for (let at = start; at < limit; at++) {
    const letter = text[at]
    if (letter === '(') brackets++
    if (letter === ')' && --brackets < 0) return at
    if (letter === '“') quotes++
    if (letter === '”' && --quotes < 0) return at
    if (quotes > 0 || brackets > 0) continue
    if (letter === ';' || letter === ':' || (letter === '.' && /^(?:\s|$|\/|”)/.test(text.slice(at + 1, at + 2))))
      return at
    if (letter === ',' && endsBehind(text.slice(at + 1, at + 60).trimStart())) return at
    if (letter === '/' && text[at + 1] === '.') return at
  }
  return limit
}

const endsBehind = (rest: string): boolean =>
  GOES_ON.test(rest) || OFFICIAL.test(rest) || (/^[A-ZĐ]/.test(rest) && beginsBodyName(rest))

const OFFICIAL = /^(?:Chủ tịch|Thủ tướng|Bộ trưởng|Giám đốc)\s/

const trimmed = (text: string, start: number, end: number): Part | null => {
  const cut = text
    .slice(start, end)
    .replace(/[\s,;.*_”"»]+$/, '')
    .replace(/,?\s(?:và|cùng với|hoặc)$/, '')
    .replace(text[end] === ':' ? /,?\s(?:có\s)?quy định(?:\s(?:rõ|như sau))?$/ : /$/, '')
  const kept = cut.replace(/^[\s*_]+/, '')
  if (kept.length < 4) return null
  const from = start + cut.length - kept.length
  return { start: from, end: start + cut.length, text: kept }
}
