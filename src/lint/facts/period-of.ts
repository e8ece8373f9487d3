import type { PeriodFacts } from '../../document/facts.ts'
import { type Term, termOn } from '../../document/organisation.ts'
import type { Standard } from '../../standards/standard.ts'

/**
 * The period in which a document is numbered. Without a term of office for its day the calendar year stands in: within one year
 * numbers mostly run on, yet a new term may begin in it, so what is told of it is told with care.
 * @param day ISO
 * @returns `null` where the standard says nothing of it
 */
export const periodOf = (day: string, standard: Standard, terms: readonly Term[]): PeriodFacts | null => {
  const series = standard.obligation('so_ky_hieu.series')?.value
  if (!series) return null
  const year = `${day.slice(0, 4)}-01-01`
  if (series.period === 'year') return { from: year, known: true }
  const term = termOn(terms, day)
  return term ? { from: term.from, known: true } : { from: year, known: false }
}
