import type { Language } from '../document/message.ts'

/** How parts of an instrument are called in English. */
const PARTS: Readonly<Record<string, string>> = {
  'Phụ lục': 'Appendix',
  PL: 'Appendix',
  Phần: 'Part',
  Chương: 'Chapter',
  Mục: 'Section',
  Điều: 'Article',
  khoản: 'clause',
  điểm: 'point',
  Mẫu: 'Form',
  mẫu: 'form',
  bảng: 'table',
  'ghi chú': 'note',
  trang: 'page',
}

const NAMES = Object.keys(PARTS).join('|')

/** `I.9.2.5`, `I-1-II.7.đ`, `13(2)`, `1.1–1.3`, `9.b,d`, or the letter of a point. */
const NUMBER = '(?:[IVXL\\d][\\wđ.,()–-]*|[a-zđ])'

const PART = `(?:(?:${NAMES}) )?${NUMBER}(?: (?:${NAMES}) ${NUMBER})*`

/** A clause, or the end of one, that says by numbers where it stands. */
const PLACE = new RegExp(`(?:^|, )${PART}(?:[;,] ${PART})*$`)

const NAME = new RegExp(`(?<=^| )(?:${NAMES})(?= )`, 'g')

/**
 * A clause for a reader of that language: `Phụ lục I, Điều 4` as `Appendix I, Article 4`. What has no number is the title of a
 * passage, which stays as it is written, in quotation marks.
 */
export const clauseIn = (clause: string, language: Language): string => {
  if (language === 'vi') return clause
  const at = PLACE.exec(clause)?.index ?? clause.length
  const title = clause.slice(0, at).replaceAll('"', "'")
  const place = clause.slice(at).replace(NAME, (name) => PARTS[name] ?? name)
  return (title === '' ? '' : `"${title}"`) + place
}
