import type { CitedClause, ClauseKind } from '../../document/citation.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'

/** No run of divisions is longer. */
const WINDOW = 140

const KINDS: Readonly<Record<string, ClauseKind>> = {
  điểm: 'diem',
  khoản: 'khoan',
  điều: 'dieu',
  mục: 'muc',
  'tiểu mục': 'tieu_muc',
  chương: 'chuong',
  phần: 'phan',
  'phụ lục': 'phu_luc',
}

const LABEL = '(?:\\d{1,3}(?:\\.\\d{1,2}){0,3}[a-zđ]?|[ivxlc]{1,6}|[a-zđ]|thứ [a-zà-ỹ]{2,5})(?![A-Za-zÀ-ỹ\\d])'
const CLAUSE = new RegExp(
  `(?<![A-Za-zÀ-ỹ])(?<kind>điểm|khoản|điều|mục|tiểu mục|chương|phần|phụ lục)\\s(?:số\\s)?(?<label>${LABEL}(?:(?:,\\s?|\\svà\\s|\\s?-\\s?)${LABEL}){0,12})`,
  'gi',
)
const BETWEEN =
  /^(?:[,;]?\s?(?:và |của |tại |thuộc |trong |theo |kèm theo |ban hành kèm theo )?|\s?\((?:sau đây|dưới đây)[^()]{0,40}\)\s)$/

/**
 * The divisions by which a place in a document is cited, in front of it: «điểm a khoản 2 Điều 4 của».
 * @param offset where the type of the document begins
 * @param floor where the mention before it ends
 */
export const clausesBefore = (text: string, offset: number, floor: number): readonly CitedClause[] => {
  const from = Math.max(floor, offset - WINDOW)
  const clauses: CitedClause[] = []
  let next = offset
  for (const match of matchesOf(CLAUSE, text.slice(from, offset)).toReversed()) {
    const start = from + match.index
    const end = start + match[0].length
    if (!BETWEEN.test(text.slice(end, next))) break
    const kind = KINDS[lowerCase(match.groups?.kind ?? '')]
    if (!kind) break
    clauses.unshift({ kind, label: match.groups?.label ?? '', start, end, text: match[0] })
    next = start
  }
  return clauses
}
