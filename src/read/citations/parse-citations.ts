import type { CitedDate, CitedDocument } from '../../document/citation.ts'
import type { Part } from '../../document/document-number.ts'
import { lastNotAfter } from '../../document/last-not-after.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import { dateAt } from './cited-date.ts'
import { clausesBefore } from './clauses-before.ts'
import { type Code, codesIn } from './code.ts'
import { issuerAt } from './issuer-at.ts'
import { type CitedLaw, lawsIn } from './law.ts'
import { subjectAt } from './subject-at.ts'
import { type TypeBefore, typeBefore } from './type-before.ts'
import { findCitedType, typesOfSymbol } from './vocabulary.ts'

/** Every mention is found by its number, or by the word Luật, Pháp lệnh …: a text with none of these has no mention. */
const SUSPECT = /\d\s?[-–‑/]\s?[A-ZĐ]|\/(?:19|20)\d\d\/|uật\s|háp lệnh\s|iến pháp\s|UẬT\s|(?:^|[^A-Za-zÀ-ỹ])số:?\s?\d/

/** False where nothing in the text can be a mention of a document. */
export const mayCite = (text: string): boolean => SUSPECT.test(text)

/** «Nghị quyết số 12 ngày …»: a number whose symbol was left out; the type tells that it is one. */
const BARE = /(?<![A-Za-zÀ-ỹ])số\s?:?\s?(?<number>\d{1,5}[a-z]?)(?=[\s,;.)]|$)(?!\s?[-–/]\s?[A-ZĐ\d])/gi
/** «Mẫu số 02-KK/TNCN»: numbers of forms and of other things. */
const OTHER_NUMBER =
  /(?:mẫu|biểu|bảng|phụ lục|đường|nhà|phòng|hộ chiếu|tài khoản|thẻ|hộp thư|điện thoại)\s(?:số\s?:?\s?)?$/i
/** Between two documents of a list. */
const LIST = /^\s?(?:,|;|và|hoặc|,\s?và|;\s?và|&)\s?(?:các\s)?(?:số\s?:?\s?)?$/i

/** A number with what stands before it. */
interface Found {
  readonly start: number
  /** Where what stands behind the number begins. */
  readonly end: number
  readonly before: TypeBefore
  readonly number: Code | null
  readonly law: CitedLaw | null
}

/**
 * Every mention of another document in a text, in order.
 * @param text one paragraph, printed
 */
export const parseCitations = (text: string): readonly CitedDocument[] => {
  if (!mayCite(text)) return []
  const found = findNumbers(text)
  const cited: CitedDocument[] = []
  for (const [index, each] of found.entries()) {
    const inList = placeInList(text, each, cited.at(-1) ?? null)
    const previous = cited.at(-1)
    if (inList === 1 && previous) cited[cited.length - 1] = { ...previous, inList: 0 }
    const from = inList === null ? null : (previous ?? null)
    cited.push(
      each.law
        ? citedLaw(text, each.law, inList)
        : citedByNumber(text, each, nextStarts(text, each, found, index), inList, from),
    )
  }
  return cited
}

const findNumbers = (text: string): readonly Found[] => {
  const laws = lawsIn(text)
  const starts = laws.map(({ typeWord }) => typeWord.start)
  const isInLaw = (at: number): boolean => {
    const law = laws[lastNotAfter(starts, at)]
    return law !== undefined && at >= law.typeWord.start && at < law.end
  }
  const numbers = [...codesIn(text), ...bareNumbers(text)]
    .filter(({ start }) => !isInLaw(start))
    .sort((a, b) => a.start - b.start)
  const found: Found[] = []
  let floor = 0
  for (const number of numbers) {
    if (OTHER_NUMBER.test(text.slice(Math.max(floor, number.start - 24), number.start))) continue
    const before = typeBefore(text, number.start, floor)
    const isListed = floor > 0 && LIST.test(text.slice(floor, number.start))
    if (!isCited(number, before, isListed)) continue
    floor = number.end
    const start = before.word?.start ?? before.numberWord ?? number.start
    found.push({ start, end: number.end, before, number, law: null })
  }
  for (const law of laws) found.push({ start: law.typeWord.start, end: law.end, before: NO_TYPE, number: null, law })
  return found.sort((a, b) => a.start - b.start)
}

const NO_TYPE: TypeBefore = { word: null, types: [], numberWord: null }

/** A number without its symbol is one only behind a type with a capital. */
const bareNumbers = (text: string): readonly Code[] =>
  matchesOf(BARE, text).map((match) => {
    const { number = '' } = match.groups ?? {}
    const end = match.index + match[0].length
    const start = end - number.length
    return {
      start,
      end,
      text: number,
      number,
      year: null,
      symbol: '',
      typeSymbol: '',
      issuerSymbol: '',
      form: 'nha-nuoc',
    }
  })

const isCited = ({ symbol, typeSymbol, issuerSymbol, form }: Code, before: TypeBefore, isListed: boolean): boolean => {
  if (symbol === '') return before.word !== null && /^[A-ZĐ]/.test(before.word.text)
  if (before.word !== null || isListed) return true
  if (form === 'quy-pham' || (typeSymbol !== '' && typesOfSymbol(typeSymbol).length > 0 && issuerSymbol !== ''))
    return true
  return before.numberWord !== null
}

/** Where the mention of the next document begins that the subject does not name. */
const nextStarts = (text: string, { end }: Found, found: readonly Found[], index: number): number => {
  for (const next of found.slice(index + 1, index + 6)) {
    const [first] = clausesBefore(text, next.start, end)
    const start = first?.start ?? next.start
    const between = text.slice(Math.max(end, start - 40), start)
    if (start <= end || /(?:[,;.(]|\s(?:và|cùng với|hoặc)|\))\s*[*_“"]*$/i.test(between)) return start
  }
  return text.length
}

const placeInList = (text: string, { start, before, law }: Found, previous: CitedDocument | null): number | null => {
  if (!previous || law || previous.name) return null
  const hasOwnType = before.word !== null
  // With a type of its own it belongs to a list only where nothing is said of the one before.
  if (hasOwnType && (previous.date || previous.issuer || previous.subject)) return null
  const end = previous.subject ? (previous.issuer ?? previous.date ?? previous.number)?.end : previous.end
  const between = text.slice(end ?? previous.end, start)
  if (!LIST.test(between) || (hasOwnType && /[;.]/.test(between))) return null
  return (previous.inList ?? 0) + 1
}

const citedLaw = (text: string, law: CitedLaw, inList: number | null): CitedDocument => {
  const clauses = clausesBefore(text, law.typeWord.start, 0)
  return {
    start: clauses[0]?.start ?? law.typeWord.start,
    end: law.end,
    type: law.type,
    typeWord: law.typeWord,
    types: [law.type],
    form: 'luat',
    hasNumberWord: law.hasNumberWord,
    number: law.number,
    date: law.date,
    issuer: null,
    subject: null,
    name: law.name,
    clauses,
    inList,
  }
}

const citedByNumber = (
  text: string,
  { start, end, before, number }: Found,
  next: number,
  inList: number | null,
  listed: CitedDocument | null,
): CitedDocument => {
  const { date, issuer, end: settled } = dateAndIssuer(text, end)
  const subject = subjectAt(text, settled, date !== null || issuer !== null, next)
  const types = before.word ? before.types : (listed?.types ?? [])
  const clauses = clausesBefore(text, start, 0)
  return {
    start: clauses[0]?.start ?? start,
    end: subject?.end ?? settled,
    type: typeAmong(types, number?.typeSymbol ?? ''),
    typeWord: before.word,
    types,
    form: number && number.symbol !== '' ? number.form : null,
    hasNumberWord: before.numberWord !== null,
    number: number && partOfCode(number),
    date,
    issuer,
    subject,
    name: null,
    clauses,
    inList,
  }
}

/** Of several types that the words may mean the one that the symbol names, else the first. */
const typeAmong = (types: readonly string[], symbol: string): string | null =>
  types.find((id) => symbolsOf(id).includes(symbol)) ?? types[0] ?? null

const symbolsOf = (id: string): readonly string[] => {
  const type = findCitedType(id)
  return [type?.dang ?? '', type?.nhaNuoc ?? ''].filter((symbol) => symbol !== '')
}

const partOfCode = ({ form: _, ...number }: Code) => number

/** Date and issuer stand behind the number in either order; either may be missing. */
const dateAndIssuer = (
  text: string,
  offset: number,
): { readonly date: CitedDate | null; readonly issuer: Part | null; readonly end: number } => {
  const date = dateAt(text, offset)
  const issued = issuerAt(text, date?.end ?? offset)
  const later = date || !issued ? null : dateAt(text, issued.end)
  return { date: date ?? later, issuer: issued?.issuer ?? null, end: later?.end ?? issued?.end ?? date?.end ?? offset }
}
