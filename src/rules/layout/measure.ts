import type { Message } from '../../document/message.ts'
import type { OpenRange } from '../../standards/obligation.ts'

/** Sizes that differ by no more look the same; half points are the finest step of a word processor. Points. */
const SIZE_TOLERANCE = 0.25

/** Lengths that differ by no more are the same: inches, twips and centimetres do not convert evenly. Millimetres. */
export const LENGTH_TOLERANCE = 1

/** @param tolerance how far beyond either end still counts as within */
export const isWithin = (value: number, [least, most]: OpenRange, tolerance: number): boolean =>
  value >= least - tolerance && (most === null || value <= most + tolerance)

/** What is within a range and nearest to a value: that one itself where it is within. */
export const nearest = (value: number, [least, most]: OpenRange): number =>
  Math.max(least, most === null ? value : Math.min(value, most))

/** @param size points */
export const isSizeWithin = (size: number, range: OpenRange): boolean => isWithin(size, range, SIZE_TOLERANCE)

/** @param length mm */
export const isLengthWithin = (length: number, range: OpenRange): boolean => isWithin(length, range, LENGTH_TOLERANCE)

export const isSameLength = (length: number, other: number, tolerance = LENGTH_TOLERANCE): boolean =>
  isWithin(length, [other, other], tolerance)

/** `14 pt`, `13.5 pt`: the same in every language, for `seen` and `expected`. */
export const points = (range: OpenRange): string => `${rangeText(range)} pt`

/** `30 mm`, `25.4 mm`. */
export const millimetres = (range: OpenRange): string => `${rangeText(range)} mm`

export const exactly = (value: number): OpenRange => [value, value]

/** `13`, `12–13`, `≥ 6`. */
export const rangeText = ([least, most]: OpenRange): string => {
  if (most === null) return `≥ ${decimal(least)}`
  return least === most ? decimal(least) : `${decimal(least)}–${decimal(most)}`
}

const decimal = (value: number): string => String(Math.round(value * 10) / 10)

/** Different measures that were seen, smallest first: `12 pt, 13 pt`. */
export const distinct = (values: readonly number[], written: (range: OpenRange) => string): string =>
  several([...values].sort((a, b) => a - b).map((value) => written(exactly(value))))

const MOST_NAMED = 4

/** Texts without repetition; of very many only the first few. */
export const several = (texts: readonly string[]): string => {
  const all = [...new Set(texts)]
  return all.length > MOST_NAMED ? `${all.slice(0, MOST_NAMED).join(', ')} …` : all.join(', ')
}

/** `10 mm hoặc 12,7 mm`. */
export const alternatives = (measures: readonly string[]): Message => ({
  vi: measures.map((measure) => inWords(measure).vi).join(' hoặc '),
  en: measures.join(' or '),
})

/**
 * A measured text for messages: Vietnamese writes a comma before decimals, and so a semicolon between several measures,
 * and spaces around the dash of a range.
 */
export const inWords = (measure: string): Message => ({
  vi: measure
    .replace(/(\d)\.(\d)/g, '$1,$2')
    .replace(/(\d)–(\d)/g, '$1 – $2')
    .replaceAll(', ', '; '),
  en: measure,
})

/** A size of letters for messages: in Vietnamese sizes are told without their unit (cỡ chữ 13). */
export const sizeInWords = (measure: string): Message => ({
  vi: inWords(measure).vi.replaceAll(' pt', ''),
  en: measure,
})
