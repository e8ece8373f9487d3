import type { Finding } from '../lint/finding.ts'
import type { LintResult } from '../report/lint-result.ts'
import type { Options } from './command.ts'

/** What reports are made of: with `--quiet` only of errors. */
export const toldResult = (findings: readonly Finding[], files: number, { quiet = false }: Options): LintResult =>
  quiet
    ? { findings: findings.filter(({ severity }) => severity === 'error'), files, errorsOnly: true }
    : { findings, files }
