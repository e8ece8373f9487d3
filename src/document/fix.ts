import type { Edit } from './source.ts'

/**
 * `safe`: what the document says stays the same, so it may be applied unseen. `unsafe`: it is most likely what was meant, but
 * somebody has to look.
 */
export type FixSafety = 'safe' | 'unsafe'

/** Edits that together mend one finding: all of them are made or none. */
export interface Fix {
  readonly safety: FixSafety
  readonly edits: readonly Edit[]
}
