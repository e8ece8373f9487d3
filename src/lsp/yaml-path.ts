import type { System } from '../document/official-document.ts'
import type { Span } from '../document/source.ts'
import { childAt } from '../read/yaml/tree/child-at.ts'
import type { Entry, Node } from '../read/yaml/tree/node.ts'

/** Keys and places in lists, from the top: `['co_quan', 0, 'ban_hanh']`. */
export type YamlPath = readonly (string | number)[]

/** A key or a value of a YAML and the way to it. */
export interface YamlPlace {
  readonly path: YamlPath
  /** The key that it is, or stands under. */
  readonly entry: Entry | null
  readonly node: Node | null
  readonly isKey: boolean
}

/** All keys and values of a YAML in the order of the text. */
export function* yamlPlaces(node: Node | null, path: YamlPath = [], entry: Entry | null = null): Generator<YamlPlace> {
  if (!node) return
  yield { path, entry, node, isKey: false }
  if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) yield* yamlPlaces(item, [...path, index], entry)
  }
  if (node.kind !== 'map') return
  for (const child of node.entries.values()) {
    const to = [...path, child.key]
    yield { path: to, entry: child, node: child.value, isKey: true }
    yield* yamlPlaces(child.value, to, child)
  }
}

/** The key that an offset stands in. */
export const keyAtOffset = (root: Node | null, offset: number): YamlPlace | null => {
  for (const place of yamlPlaces(root)) {
    if (place.isKey && place.entry && holds(place.entry.keySpan, offset)) return place
  }
  return null
}

const holds = ({ start, end }: Span, offset: number): boolean => start <= offset && offset <= end

/** What stands at a place; `null` where nothing does. */
export const nodeAt = (root: Node | null, path: YamlPath): Node | null => {
  let node = root
  for (const step of path) node = node && childAt(node, step)
  return node
}

/** The text at a place, without white space around; `null` where there is none. */
export const textAt = (root: Node | null, path: YamlPath): string | null => {
  const node = nodeAt(root, path)
  return node?.kind === 'text' ? node.text.trim() : null
}

/** The system that a YAML says, even while it is too broken to be read. */
export const systemOf = (root: Node | null): System => (textAt(root, ['he_thong']) === 'nha-nuoc' ? 'nha-nuoc' : 'dang')
