/** Lengths in WordprocessingML are twentieths of a point (twips), in drawings English Metric Units. */
const TWIPS_PER_MM = 1440 / 25.4
const EMU_PER_MM = 36_000
const TWIPS_PER_POINT = 20

const TWIPS_PER_UNIT: Readonly<Record<string, number>> = {
  pt: 20,
  in: 1440,
  cm: 1440 / 2.54,
  mm: TWIPS_PER_MM,
  pc: 240,
  pi: 240,
  // CSS pixels, in VML only.
  px: 15,
}

/** To a hundredth, so that 1701 twips are 30 mm for a reader. */
const rounded = (value: number): number => Math.round(value * 100) / 100

export const mmOfTwips = (twips: number): number => rounded(twips / TWIPS_PER_MM)
export const pointsOfTwips = (twips: number): number => rounded(twips / TWIPS_PER_POINT)
export const mmOfEmu = (emu: number): number => rounded(emu / EMU_PER_MM)

/** Lengths as attributes write them, in whole twips and half-points. */
export const twipsOfMm = (mm: number): string => String(Math.round(mm * TWIPS_PER_MM))
export const twipsOfPoints = (points: number): string => String(Math.round(points * TWIPS_PER_POINT))
export const halfPointsOf = (points: number): string => String(Math.round(points * 2))

/** No written length has more characters. */
const LONGEST = 40

/**
 * A length that may carry its unit (ST_UniversalMeasure: `2.5cm`), as strict packages and VML write it.
 * @param unit how many twips a bare number counts
 * @returns twips; `null` for what is no length
 */
export const readTwips = (value: string | null | undefined, unit = 1): number | null => {
  if (value === null || value === undefined || value.length > LONGEST) return null
  const match = /^\s*([+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?)(pt|in|cm|mm|pc|pi|px)?\s*$/i.exec(value)
  if (!match) return null
  const twips = Number(match[1]) * (match[2] ? (TWIPS_PER_UNIT[match[2].toLowerCase()] ?? 1) : unit)
  return Number.isFinite(twips) && Math.abs(twips) < 1e7 ? twips : null
}

/** A whole number within what Word allows anywhere; `null` for anything else. */
export const readInteger = (value: string | null | undefined): number | null => {
  const number = /^\s*[+-]?\d{1,10}(\.\d*)?\s*$/.test(value ?? '') ? Math.trunc(Number(value)) : Number.NaN
  return Number.isFinite(number) ? number : null
}
