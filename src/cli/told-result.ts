import type { Finding } from '../lint/finding.ts'
import type { LintResult } from '../report/lint-result.ts'
import type { Options } from './command.ts'

/** What reports are made of: with `--quiet` only of errors. */
export const toldResult = (findings: readonly Finding[], files: number, options: Options): LintResult => {
  const { quiet = false, fix = false, fixDryRun = false } = options
  const tellsFixes = !fix && !fixDryRun
  return quiet
    ? { findings: findings.filter(({ severity }) => severity === 'error'), files, errorsOnly: true, tellsFixes }
    : { findings, files, tellsFixes }
}
