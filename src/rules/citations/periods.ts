import type { CalendarDate } from '../../document/official-date.ts'
import { isoDate } from '../../document/official-date.ts'
import { type Term, termOn } from '../../document/organisation.ts'
import type { RequiredSeries } from '../../standards/obligation.ts'

/** Months from year 0, so that they can be counted across years. */
const monthOf = ({ year, month }: CalendarDate): number => year * 12 + month - 1

/**
 * True where two Party documents fall into one term of office for certain: by the terms that the organisation tells of, or
 * else where no congress of that level may have met between them.
 * @param symbol of their issuer; its ending tells the level
 */
export const areInOneTerm = (
  one: CalendarDate,
  other: CalendarDate,
  symbol: string,
  terms: readonly Term[],
  defaults: RequiredSeries['terms'],
): boolean => {
  const [from, to] = isoDate(one) <= isoDate(other) ? [one, other] : [other, one]
  if (terms.length > 0) {
    const term = termOn(terms, isoDate(from))
    return term !== null && term === termOn(terms, isoDate(to))
  }
  if (defaults.restarts.some((year) => from.year <= year && to.year >= year)) return false
  const level = defaults.levels.find(({ endings }) => endings.some((ending) => symbol.endsWith(ending)))
  if (!level) return false
  const [first, last] = level.months
  for (let year = from.year - 2; year <= to.year; year++) {
    if ((year - defaults.congress) % defaults.every !== 0) continue
    if (monthOf(from) <= year * 12 + last - 1 && monthOf(to) >= year * 12 + first - 1) return false
  }
  return true
}
