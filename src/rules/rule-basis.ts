import { type Confidence, severestFor } from '../standards/confidence.ts'
import type { Obligation } from '../standards/obligation.ts'
import { milder, type Severity } from '../standards/severity.ts'
import type { Standard } from '../standards/standard.ts'
import type { RuleDescription } from './rule.ts'

/** What a rule rests on in one standard. */
export interface RuleBasis {
  readonly clause: string
  /** The standard whose clause it is. */
  readonly standard: string
  /** What the clause says. */
  readonly says: string
  /** How that is known. */
  readonly confidence: Confidence
  /** The most that the rule reports there. */
  readonly severity: Severity
}

/** What a rule checks under a standard: what that carries, or an obligation of the rule's own. */
export const obligationOf = ({ obligation }: RuleDescription, standard: Standard): Obligation | null =>
  typeof obligation === 'string' ? standard.obligation(obligation) : { confidence: 'read', ...obligation, value: true }

/** @returns `null` where the standard does not carry the rule's obligation, so that the rule does not judge by it */
export const basisOf = (rule: RuleDescription, standard: Standard): RuleBasis | null => {
  const obligation = obligationOf(rule, standard)
  return (
    obligation && {
      clause: obligation.clause,
      standard: obligation.standard,
      says: obligation.says,
      confidence: obligation.confidence,
      severity: milder(rule.severity, severestFor(obligation.confidence)),
    }
  )
}
