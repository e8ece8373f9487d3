import { clausesOf } from '../../report/rule-clauses.ts'
import type { RuleDescription } from '../../rules/rule.ts'

/** More would be a list to skip. */
const MOST = 6

/** Rules that rest on a clause that this one rests on, those of its own component first. */
export const relatedTo = (rule: RuleDescription, rules: readonly RuleDescription[]): readonly RuleDescription[] => {
  const clauses = clauseKeys(rule)
  return rules
    .filter((other) => other.id !== rule.id && clauseKeys(other).some((key) => clauses.includes(key)))
    .map((other) => ({ other, isNear: other.component === rule.component }))
    .sort((a, b) => Number(b.isNear) - Number(a.isNear))
    .map(({ other }) => other)
    .slice(0, MOST)
}

/** Clauses that say the same thing: two clauses under one number may be about different things. */
const clauseKeys = (rule: RuleDescription): readonly string[] =>
  clausesOf(rule).flatMap(({ basis }) => (basis ? [`${basis.standard} ${basis.clause} ${basis.says}`] : []))
