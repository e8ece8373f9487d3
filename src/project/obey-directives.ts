import { namesRule } from '../config/file-config.ts'
import { compareFindings, type Finding } from '../lint/finding.ts'
import { atLevels } from '../lint/level.ts'
import type { LintOptions } from '../lint/lint.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Directive } from '../read/directive.ts'
import { REPOSITORY_RULES } from '../rules/repository-rules.ts'
import { siftByDirectives } from './sift-by-directives.ts'
import { soundDirectives, unusedFinding } from './sound-directives.ts'

export interface Obeyed {
  /** Those that are left to be told, and what is wrong with the directives. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Directives on rules about documents against each other, which are judged later. */
  readonly aboutOthers: readonly Directive[]
}

/**
 * What is told of one file once its directives are obeyed. Levels hold for findings on directives too.
 * @param findings of the file, at their levels
 */
export const obeyDirectives = (
  findings: readonly Finding[],
  directives: readonly Directive[],
  { language, levelOf = () => null, ownRules = [] }: Pick<LintOptions, 'language' | 'levelOf' | 'ownRules'>,
): Obeyed => {
  const { sound, findings: wrong } = soundDirectives(directives, language, ownRules)
  const own = withRules(sound, (name) => !isAboutOthers(name))
  const { told, suppressed, unused } = siftByDirectives(findings, own)
  const added = [...wrong, ...unused.map((directive) => unusedFinding(directive, language))]
  return {
    findings: [...told, ...atLevels(added, levelOf)].sort(compareFindings),
    suppressed,
    aboutOthers: withRules(sound, isAboutOthers),
  }
}

const isAboutOthers = (name: string): boolean => REPOSITORY_RULES.some(({ id }) => namesRule(name, id))

const withRules = (directives: readonly Directive[], isMeant: (name: string) => boolean): readonly Directive[] =>
  directives
    .map((directive) => ({ ...directive, rules: directive.rules.filter(isMeant) }))
    .filter(({ rules }) => rules.length > 0)
