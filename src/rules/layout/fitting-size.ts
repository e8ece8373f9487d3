import type { OpenRange } from '../../standards/obligation.ts'
import { INK, runsOf } from './deviation.ts'
import { isSizeWithin, nearest } from './measure.ts'
import type { PrintedPart } from './printed-part.ts'

/**
 * The allowed size that a part is to have where it has another: the one that most of its allowed letters have, or else the one
 * nearest to what most of its letters have. Points.
 */
export const fittingSize = (part: PrintedPart, allowed: OpenRange): number => {
  const lengths = new Map<number, number>()
  for (const { start, end, size } of part.flatMap((line) => runsOf(line, INK))) {
    if (size !== null) lengths.set(size, (lengths.get(size) ?? 0) + end - start)
  }
  const sizes = [...lengths].sort(([, a], [, b]) => b - a).map(([size]) => size)
  return nearest(sizes.find((size) => isSizeWithin(size, allowed)) ?? sizes[0] ?? allowed[0], allowed)
}
