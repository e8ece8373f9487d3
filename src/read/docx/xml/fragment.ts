import type { NameScope } from './names.ts'

/** An element of a part as text, not yet taken apart. */
export interface Fragment {
  readonly xml: string
  readonly part: string
  /** Where it begins in the part's text. */
  readonly offset: number
  /** Names that hold around it. */
  readonly scope: NameScope
}
