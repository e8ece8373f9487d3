import type { ComponentId } from '../../document/component.ts'
import type { Message } from '../../document/message.ts'
import type { ObligationKey, ObligationValues, RequiredFont } from '../../standards/obligation.ts'
import type { Rule } from '../rule.ts'
import type { FindParts } from './printed-part.ts'

/** The obligations that state size, weight and slant. */
export type FontKey = { [K in ObligationKey]: ObligationValues[K] extends RequiredFont ? K : never }[ObligationKey]

/** What tells one font rule from another. */
export interface FontRule<K extends FontKey> {
  readonly id: string
  readonly component: ComponentId
  readonly obligation: K
  readonly summary: Message
  readonly examples: Rule['examples']
  /** Each part is judged, and reported, on its own. */
  readonly parts: FindParts
}
