import type { Location } from '../document/source.ts'
import type { Finding } from './finding.ts'

/** A finding that a directive in its file keeps from being told. */
export interface Suppressed {
  readonly finding: Finding
  /** Why, in the words of the directive. */
  readonly reason: string
  /** Where the directive stands. */
  readonly directive: Location
}
