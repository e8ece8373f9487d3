import type { ComponentId } from '../../document/component.ts'
import type { Message } from '../../document/message.ts'
import type { ObligationKey } from '../../standards/obligation.ts'
import type { Rule } from '../rule.ts'
import type { FindParts } from './printed-part.ts'

/** What tells one rule about the look of printed parts from another. */
export interface PartRule<K extends ObligationKey> {
  readonly id: string
  readonly component: ComponentId
  readonly obligation: K
  readonly summary: Message
  readonly examples: Rule['examples']
  /** Each part is judged, and reported, on its own. */
  readonly parts: FindParts
}
