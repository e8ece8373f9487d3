import type { Location, Position } from './source.ts'

/** Whether a stretch begins in another one. Texts that are gone are told by lines and columns. */
export const isWithin = ({ source, span }: Location, { source: around, span: scope }: Location): boolean => {
  if (source === around) return span.start >= scope.start && span.start <= scope.end
  if (source.part !== around.part) return false
  const place = source.position(span.start)
  return !isBefore(place, around.position(scope.start)) && !isBefore(around.position(scope.end), place)
}

const isBefore = (one: Position, other: Position): boolean =>
  one.line < other.line || (one.line === other.line && one.column < other.column)
