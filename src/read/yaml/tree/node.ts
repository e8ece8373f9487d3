import type { Span } from '../../../document/source.ts'
import type { Sourced } from '../sourced.ts'

/** A value of the YAML. What is empty, `~` or `null` is absent: the entry or item holds `null` instead. */
export type Node = TextNode | ListNode | MapNode

interface Placed {
  /** From its first character (a quote, a `[`, the `|` of a block) to its last one. */
  readonly span: Span
}

/** Every scalar is a text: `012` and `NO` are what they look like. */
export interface TextNode extends Placed, Sourced {
  readonly kind: 'text'
}

export interface ListNode extends Placed {
  readonly kind: 'list'
  readonly items: readonly (Node | null)[]
}

export interface MapNode extends Placed {
  readonly kind: 'map'
  readonly entries: ReadonlyMap<string, Entry>
}

export interface Entry {
  readonly key: string
  readonly keySpan: Span
  readonly value: Node | null
}
