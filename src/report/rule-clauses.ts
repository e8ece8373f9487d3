import type { RuleDescription } from '../rules/rule.ts'
import { basisOf, type RuleBasis } from '../rules/rule-basis.ts'
import type { Standard } from '../standards/standard.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS } from '../standards/standards.ts'

/** What a standard says of what a rule wants. */
export interface RuleClause {
  readonly standard: Standard
  /** `null` where it says nothing of it. */
  readonly basis: RuleBasis | null
  /** Number of the instrument that is quoted, where the clause is none of the standard's own. */
  readonly quoted: string | null
}

/** Of every standard, or of some, the newest first; what holds for documents of every system is told once, at the end. */
export const clausesOf = (rule: RuleDescription, standards: readonly Standard[] = STANDARDS): readonly RuleClause[] => {
  const everywhere = basisOf(rule, EVERY_SYSTEM)
  const own = standards.filter((standard) => !everywhere || basisOf(rule, standard)?.says !== everywhere.says)
  return [...own, ...(everywhere ? [EVERY_SYSTEM] : [])].map((standard) => {
    const basis = basisOf(rule, standard)
    const isOwn = basis?.standard === standard.id && standard !== EVERY_SYSTEM
    return {
      standard,
      basis,
      quoted: !basis || isOwn ? null : (findStandard(basis.standard)?.number ?? basis.standard),
    }
  })
}
