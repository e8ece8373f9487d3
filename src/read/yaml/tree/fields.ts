import type { Span } from '../../../document/source.ts'
import { cut, linesOf, type Sourced, trimmed } from '../sourced.ts'
import type { MapNode, Node, TextNode } from './node.ts'

// Access to a tree whose shape has been checked: what is not of the kind asked for is not there.

/** The value of a key without white space around; `null` where it is absent. */
export const textOf = (map: MapNode, key: string): Sourced | null => {
  const value = map.entries.get(key)?.value
  return value?.kind === 'text' ? trimmed(value) : null
}

/** The lines of a value, none where it is absent: a line end in a name or a title is a forced one. */
export const linesAt = (map: MapNode, key: string): readonly Sourced[] => {
  const value = map.entries.get(key)?.value
  return value?.kind === 'text' ? linesOf(value) : []
}

/** A value as it stands, for a body: the white space at its ends and its line ends matter. */
export const rawText = (map: MapNode, key: string): TextNode | null => {
  const value = map.entries.get(key)?.value
  return value?.kind === 'text' ? value : null
}

/** The items of a list of texts; one text stands for a list of its lines. */
export const textsAt = (map: MapNode, key: string): readonly Sourced[] => textsIn(map.entries.get(key)?.value)

/** As `textsAt`, of a value that is at hand. */
export const textsIn = (value: Node | null | undefined): readonly Sourced[] => {
  if (value?.kind === 'text') return linesOf(value)
  return value?.kind === 'list' ? value.items.flatMap((item) => (item?.kind === 'text' ? [trimmed(item)] : [])) : []
}

/** The items of a list of objects; one object stands for a list of one. */
export const mapsAt = (map: MapNode, key: string): readonly MapNode[] => {
  const value = map.entries.get(key)?.value
  if (value?.kind === 'map') return [value]
  return value?.kind === 'list' ? value.items.flatMap((item) => (item?.kind === 'map' ? [item] : [])) : []
}

/** Where a key is written; `null` where it is not. */
export const keyAt = (map: MapNode, key: string): Span | null => map.entries.get(key)?.keySpan ?? null

/** A text without what a pattern finds at its beginning. @param pattern begins with `^` */
export const withoutStart = (text: Sourced, pattern: RegExp): Sourced =>
  cut(text, pattern.exec(text.text)?.[0].length ?? 0, text.text.length)

/** A text without what a pattern finds at its end. @param pattern ends with `$` */
export const withoutEnd = (text: Sourced, pattern: RegExp): Sourced =>
  cut(text, 0, pattern.exec(text.text)?.index ?? text.text.length)
