import type { Citation } from '../../document/citation.ts'
import type { CalendarDate } from '../../document/official-date.ts'
import type { Term } from '../../document/organisation.ts'
import type { RequiredSeries } from '../../standards/obligation.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { areOfOneKind, mayBeOneBody } from './issuing.ts'
import { areInOneTerm } from './periods.ts'

/** What tells in which series a document has its number. */
export interface Numbered {
  readonly symbol: string
  readonly issuerSymbol: string
  readonly isParty: boolean
  readonly date: CalendarDate
  /** The name of its issuer where it is told. */
  readonly issuer: string | null
}

/** @returns `null` without a whole date or a symbol */
export const numberedFrom = ({ number, date, issuer, form }: Citation): Numbered | null =>
  number && number.symbol !== '' && date?.date && form !== 'luat'
    ? {
        // Legal documents of a body are numbered by themselves.
        symbol: `${form} ${upperCase(seriesSymbol(number))}`,
        issuerSymbol: number.issuerSymbol,
        isParty: form === 'dang',
        date: date.date,
        issuer: issuer?.text ?? null,
      }
    : null

/** A State công văn names the unit behind its issuer; its number is of the issuer's series. */
const seriesSymbol = ({ symbol, typeSymbol }: NonNullable<Citation['number']>): string =>
  typeSymbol === '' ? (symbol.split('-')[0] ?? symbol) : symbol

/** True where two documents are numbered in one series by one body, whatever their dates. */
export const areOfOneBody = (a: Numbered, b: Numbered, { shared }: RequiredSeries): boolean => {
  if (a.symbol !== b.symbol) return false
  if (a.issuer !== null && b.issuer !== null) {
    if (mayBeOneBody(a.issuer, b.issuer)) return true
    if (areOfOneKind(a.issuer, b.issuer)) return false
  }
  return !isShared(a.issuerSymbol, shared)
}

const isShared = (symbol: string, shared: readonly string[]): boolean =>
  shared.some((each) => symbol === each || symbol.startsWith(`${each}-`))

/** True where their numbers are counted from one beginning: the year in State documents, the term of office in Party ones. */
export const areInOnePeriod = (
  a: Numbered,
  b: Numbered,
  terms: readonly Term[],
  { terms: defaults }: RequiredSeries,
): boolean => (a.isParty ? areInOneTerm(a.date, b.date, a.issuerSymbol, terms, defaults) : a.date.year === b.date.year)
