import type { Node, TextNode } from '../tree/node.ts'

/** What a scalar is for the schema: its text, where nothing else is said. */
export type ScalarValue = (node: TextNode) => unknown

/** A value as plain data, with `null` for what is absent. */
export const plainValue = (node: Node | null, scalarValue: ScalarValue = ({ text }) => text): unknown => {
  if (!node) return null
  if (node.kind === 'text') return scalarValue(node)
  if (node.kind === 'list') return node.items.map((item) => plainValue(item, scalarValue))
  const plain: Record<string, unknown> = Object.create(null)
  for (const { key, value } of node.entries.values()) plain[key] = plainValue(value, scalarValue)
  return plain
}
