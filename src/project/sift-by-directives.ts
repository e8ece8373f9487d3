import { namesRule } from '../config/file-config.ts'
import { isWithin } from '../document/is-within.ts'
import type { Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Directive } from '../read/directive.ts'

export interface Sifted {
  readonly told: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Directives with those of their rules that had nothing to tell where they hold. */
  readonly unused: readonly Directive[]
}

/**
 * Parts the findings of one file by its directives.
 * @param directives sound ones: with a reason, of rules that there are
 */
export const siftByDirectives = (findings: readonly Finding[], directives: readonly Directive[]): Sifted => {
  const told: Finding[] = []
  const suppressed: Suppressed[] = []
  const used = new Map(directives.map((directive) => [directive, new Set<string>()]))
  for (const finding of findings) {
    let holding: Directive | null = null
    for (const directive of directives) {
      if (directive.scope && !isWithin(finding.location, directive.scope)) continue
      const names = directive.rules.filter((name) => namesRule(name, finding.ruleId))
      for (const name of names) used.get(directive)?.add(name)
      // Of several the nearest to the text is told, which mostly stands last.
      if (names.length > 0) holding = directive
    }
    if (holding) suppressed.push({ finding, reason: holding.reason, directive: holding.at })
    else told.push(finding)
  }
  const unused = directives
    .map((directive) => ({ ...directive, rules: directive.rules.filter((name) => !used.get(directive)?.has(name)) }))
    .filter(({ rules }) => rules.length > 0)
  return { told, suppressed, unused }
}
