import type { Severity } from '../standards/severity.ts'
import type { Finding } from './finding.ts'

/** What an organisation wants of a rule. */
export type Level = Severity | 'off'

/** The level that is wanted of a rule; `null` where nothing is said of it. */
export type LevelOf = (ruleId: string) => Level | null

/** The findings at the levels that are wanted; what they are by themselves stays told (`ownSeverity`). */
export const atLevels = (findings: readonly Finding[], levelOf: LevelOf): readonly Finding[] =>
  findings.flatMap((finding) => {
    const level = levelOf(finding.ruleId)
    if (level === null || level === finding.severity) return [finding]
    return level === 'off' ? [] : [{ ...finding, severity: level, ownSeverity: finding.severity }]
  })
