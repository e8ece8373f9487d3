/** One document of a series. */
export interface Dated<T> {
  readonly item: T
  readonly number: number
  /** ISO. */
  readonly day: string
}

/** A document that does not fit, and the nearest one that does and shows it. */
export interface Misfit<T> {
  readonly item: T
  readonly against: T
  /** The other one stands later in time, and has the smaller number. */
  readonly isBefore: boolean
}

/** More documents of one series are not cited; it bounds the work. */
const MOST = 300

/**
 * The fewest documents without which the numbers of a series grow with the dates. Where two alone contradict each other, the
 * one that stands first is believed.
 * @param documents in reading order
 */
export const outOfOrder = <T>(documents: readonly Dated<T>[]): readonly Misfit<T>[] => {
  const series = documents
    .slice(0, MOST)
    .map((document, place) => ({ ...document, place }))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.number - b.number))
  const kept = longestRun(series)
  return series
    .filter((document) => !kept.has(document.place))
    .sort((a, b) => a.place - b.place)
    .flatMap((misfit): Misfit<T>[] => {
      const fitting = series.filter(({ place }) => kept.has(place))
      const later = fitting.find(({ day, number }) => day > misfit.day && number < misfit.number)
      const earlier = fitting.findLast(({ day, number }) => day < misfit.day && number > misfit.number)
      const against = later ?? earlier
      return against ? [{ item: misfit.item, against: against.item, isBefore: later !== undefined }] : []
    })
}

interface Placed {
  readonly number: number
  /** In reading order. */
  readonly place: number
}

/** Places of the longest run in which numbers do not fall; of several as long, the one that stands earliest in the text. */
const longestRun = (series: readonly Placed[]): ReadonlySet<number> => {
  const best: { readonly length: number; readonly places: number; readonly previous: number }[] = []
  series.forEach(({ number, place }, index) => {
    let previous = -1
    for (let before = 0; before < index; before++) {
      const candidate = best[before]
      const at = best[previous]
      if (!candidate || (series[before]?.number ?? 0) > number) continue
      if (!at || candidate.length > at.length || (candidate.length === at.length && candidate.places < at.places))
        previous = before
    }
    const run = best[previous]
    best.push({ length: (run?.length ?? 0) + 1, places: (run?.places ?? 0) + place, previous })
  })
  let last = -1
  best.forEach((run, index) => {
    const at = best[last]
    if (!at || run.length > at.length || (run.length === at.length && run.places < at.places)) last = index
  })
  const kept = new Set<number>()
  for (let at = last; at >= 0; at = best[at]?.previous ?? -1) kept.add(series[at]?.place ?? -1)
  return kept
}
