import type { CitedClause, CitedDocument } from '../../document/citation.ts'

/**
 * A mention in the usual form, as «khoản 2 Điều 4 Kế hoạch số 36-KH/HU ngày 04/8/2016 của Huyện uỷ về …»; parts that it lacks
 * are left out. Parsing the print gives the same parts.
 */
export const printCitation = (cited: CitedDocument): string =>
  [
    ...cited.clauses.map(({ text }: CitedClause) => text),
    cited.typeWord?.text ?? '',
    cited.name?.text ?? '',
    cited.number ? `${cited.hasNumberWord ? 'số ' : ''}${printedNumber(cited.number)}` : '',
    cited.date?.text ?? '',
    cited.issuer ? `của ${cited.issuer.text}` : '',
    cited.subject ? `về “${cited.subject.text}”` : '',
  ]
    .filter((part) => part !== '')
    .join(' ')

const printedNumber = ({ number, year, symbol, text }: NonNullable<CitedDocument['number']>): string => {
  if (symbol === '') return number
  // Only a Party number is joined to its symbol by a hyphen.
  const mark = year === null && /^\d+[a-zđ]*\s?[-–‑]/.test(text) ? '-' : '/'
  return `${number}${year === null ? '' : `/${year}`}${mark}${symbol}`
}
