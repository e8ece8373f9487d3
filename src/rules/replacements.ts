import type { Excerpt } from '../document/block.ts'
import type { Edit } from '../document/source.ts'

/** The text that belongs in the place of a stretch. */
export interface Replacement {
  readonly at: Excerpt
  readonly text: string
}

/** The edits for all places that one finding tells of; a place where its text cannot be written is left as it is. */
export const replacements = (places: readonly Replacement[]): readonly Edit[] =>
  places.flatMap(({ at: { block, span }, text }) => block.rewrite(span, text) ?? [])
