import type { Node } from './node.ts'

/** What stands under a key of a map, or at an index of a list; `null` where nothing does. */
export const childAt = (node: Node, step: string | number): Node | null => {
  if (node.kind === 'map') return node.entries.get(String(step))?.value ?? null
  return node.kind === 'list' ? (node.items[Number(step)] ?? null) : null
}
