import { compareFindings, type Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { LintResult } from '../report/lint-result.ts'
import type { Options } from './command.ts'

/** What a run found. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  /** Of how many more it is known that they were there before. */
  readonly known?: number | undefined
  /** How many were judged. */
  readonly files: number
}

/** What reports are made of: with `--quiet` only of errors, with `--report-suppressed` also of what directives keep silent. */
export const toldResult = (
  { findings, suppressed, known, files }: Found,
  { quiet = false, reportSuppressed = false, fix = false, fixDryRun = false }: Options,
): LintResult => {
  const isTold = ({ severity }: Finding): boolean => !quiet || severity === 'error'
  return {
    findings: findings.filter(isTold),
    files,
    ...(known === undefined ? {} : { known }),
    tellsFixes: !fix && !fixDryRun,
    ...(quiet ? { errorsOnly: true } : {}),
    ...(reportSuppressed
      ? {
          suppressed: suppressed
            .filter(({ finding }) => isTold(finding))
            .sort((a, b) => compareFindings(a.finding, b.finding)),
        }
      : {}),
  }
}
