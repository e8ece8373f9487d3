import type { CitedDate } from '../../document/citation.ts'
import type { Part } from '../../document/document-number.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { once } from '../../vietnamese/once.ts'
import { dateAt } from './cited-date.ts'
import { type Code, codesIn } from './code.ts'
import { typeIdNamed, typeNames } from './vocabulary.ts'

/** A law as it is cited: by its name, sometimes with number and date. */
export interface CitedLaw {
  readonly type: string
  readonly typeWord: Part
  readonly name: Part | null
  readonly hasNumberWord: boolean
  readonly number: Code | null
  readonly date: CitedDate | null
  readonly end: number
}

/** No name is longer, nor has more words. */
const LONGEST = 400
const MOST_WORDS = 45

const LAW =
  /(?<![A-Za-zÀ-ỹ])(?:Hiến pháp|Bộ [Ll]uật|Luật|Pháp lệnh|HIẾN PHÁP|BỘ LUẬT|LUẬT|PHÁP LỆNH)(?=\s[A-Za-zÀ-ỹ\d])(?!\s(?:sư|gia|lệ|pháp|định|này)(?![A-Za-zÀ-ỹ]))/g
/** A name in small letters is one only where a year or number closes it, but for those that are often written so. */
const NAME = /^\s(?:[A-ZĐÁÀẢÂẤẨĂÊÔƠƯÚÝ]|sửa đổi|nước|lao động|hình sự|dân sự|số\s|năm\s|\d{4})/
/** «Trường Đại học Luật Hà Nội», «dự thảo Luật»: no mention of a law. */
const NOT_A_LAW =
  /(?:Pháp|PHÁP|[Kk]ỷ|KỶ|Đại học|Trường|Khoa|Viện|Báo|Tạp chí|Văn phòng|Công ty|Hội|Phòng|ngành|[Dd]ự thảo|[Dd]ự án|Cử nhân|cử nhân|Thạc sĩ|Tiến sĩ)\s$/

const WORD = /\s?[^\s,;.:()“”"«»…]+|,\s/y
/** Words that are in no name; what stands before them is one without a year. */
const STOP =
  /^\s(?:đã|được|là|này|có|nêu|hiện (?:hành|nay)|đang|phải|cần|cũng|không|thì|mà|nhưng|nhằm|do|thông qua|hay|hoặc)(?![A-Za-zÀ-ỹ])/i
/** They are in some names, so a name that a year closes may have them: «Luật Hoạt động giám sát của Quốc hội». */
const SOFT_STOP =
  /^(?:,\s|\s(?:của|và|về|theo|trong|tại|để|khi|từ|với|như|đối|đến|cho|còn|những|quy định|ban hành)(?![A-Za-zÀ-ỹ]))/
const CLOSED_BY_NUMBER = /\s{0,2}số\s?:?\s?(?=\d)/iy

/** With a capital: in small letters it is a word of the name, as in «Luật Ban hành văn bản quy phạm pháp luật». */
const TYPE_AT = once(() => new RegExp(`^\\s?(?:${typeNames().map(withCapital).join('|')})(?![A-Za-zÀ-ỹ])(?!\\ssư)`))

const withCapital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** All laws named in a text, in order. */
export const lawsIn = (text: string): readonly CitedLaw[] => {
  const laws: CitedLaw[] = []
  for (const match of matchesOf(LAW, text)) {
    const start = match.index
    if (start < (laws.at(-1)?.end ?? 0) || NOT_A_LAW.test(text.slice(Math.max(0, start - 14), start))) continue
    const type = typeIdNamed(match[0])
    if (type === null) continue
    const end = start + match[0].length
    const law = lawFrom(text, type, { start, end, text: match[0] })
    if (NAME.test(text.slice(end, end + 10)) || law.date !== null || law.number !== null) laws.push(law)
  }
  return laws
}

const lawFrom = (text: string, type: string, typeWord: Part): CitedLaw => {
  const { nameEnd, closed } = nameFrom(text, typeWord.end)
  const name = partOf(text, typeWord.end, nameEnd)
  if (!closed)
    return { type, typeWord, name, hasNumberWord: false, number: null, date: null, end: name?.end ?? typeWord.end }
  CLOSED_BY_NUMBER.lastIndex = nameEnd
  const word = CLOSED_BY_NUMBER.exec(text)
  const from = nameEnd + (word?.[0].length ?? 0)
  const [code] = word ? codesIn(text.slice(from, from + 60)) : []
  const number = code?.start === 0 ? { ...code, start: from, end: from + code.end } : null
  const behind = number?.end ?? nameEnd
  const date = dateAt(text, behind, true)
  const end = date?.end ?? number?.end ?? nameEnd
  return { type, typeWord, name, hasNumberWord: number !== null, number, date, end }
}

/** Where a name ends: at the year, date or number that closes it, or else before the first word that may not be of it. */
const nameFrom = (text: string, start: number): { readonly nameEnd: number; readonly closed: boolean } => {
  let soft: number | null = null
  let at = start
  for (let count = 0; count < MOST_WORDS && at - start < LONGEST; count++) {
    if (isClosedAt(text, at)) return { nameEnd: at, closed: true }
    WORD.lastIndex = at
    const word = WORD.exec(text)?.[0]
    if (word === undefined || STOP.test(text.slice(at, at + 12))) break
    const behind = at + word.length
    if (at > start && TYPE_AT().test(text.slice(at, at + 30)) && !isAmending(text, start)) break
    if (soft === null && SOFT_STOP.test(text.slice(at, at + 12))) soft = at
    at = behind
  }
  return { nameEnd: soft ?? at, closed: false }
}

const isClosedAt = (text: string, at: number): boolean => {
  if (!/^[\s,]/.test(text.slice(at, at + 1))) return false
  if (dateAt(text, at, true) !== null) return true
  CLOSED_BY_NUMBER.lastIndex = at
  return CLOSED_BY_NUMBER.test(text)
}

/** «Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ»: one law names others. */
const isAmending = (text: string, start: number): boolean => /^\s[Ss]ửa đổi/.test(text.slice(start, start + 8))

const partOf = (text: string, start: number, end: number): Part | null => {
  const raw = text.slice(start, end)
  const kept = raw.trim().replace(/[,\s]+$/, '')
  if (kept === '') return null
  const from = start + raw.length - raw.trimStart().length
  return { start: from, end: from + kept.length, text: kept }
}
