import type { RequiredLengths } from './obligation.ts'

/** The length to lay out by: the usual one of several, the least of a range. mm. */
export const usualLength = (required: RequiredLengths): number =>
  ('oneOf' in required ? required.oneOf[0] : required.range[0]) ?? 0

/** The allowed length that is nearest to another one: that one itself where it is allowed. mm. */
export const nearestAllowed = (required: RequiredLengths, length: number): number => {
  if ('range' in required) return Math.min(Math.max(length, required.range[0]), required.range[1])
  return required.oneOf.reduce(
    (nearest, allowed) => (Math.abs(allowed - length) < Math.abs(nearest - length) ? allowed : nearest),
    usualLength(required),
  )
}
