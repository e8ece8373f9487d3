import type { Block } from '../../document/block.ts'

/** A printed line or paragraph before it is known what component it is. */
export interface Line {
  /** Its `component` is still `null`; its `cell` is set for every table, also those that only lay out the page. */
  readonly block: Block
  /** Id of its paragraph style in a .docx, for the styles that `draft` writes. */
  readonly styleId: string | null
  /** A new page or section begins here. */
  readonly breakBefore: boolean
}
