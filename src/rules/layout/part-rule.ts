import type { ComponentId } from '../../document/component.ts'
import type { Message } from '../../document/message.ts'
import type { ObligationKey } from '../../standards/obligation.ts'
import type { Severity } from '../../standards/severity.ts'
import type { Rule } from '../rule.ts'
import type { FindParts } from './printed-part.ts'

/** What tells one rule about the look of printed parts from another. */
export interface PartRule<K extends ObligationKey> {
  readonly id: string
  readonly component: ComponentId
  readonly obligation: K
  /** The most it reports; an error where left out. */
  readonly severity?: Severity
  readonly on?: 'present'
  readonly summary: Message
  readonly examples: Rule['examples']
  /** Each part is judged, and reported, on its own. */
  readonly parts: FindParts
}
