import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../standards/severity.ts'

/** What one run found, for every formatter. */
export interface LintResult {
  /** In the order in which they are printed. */
  readonly findings: readonly Finding[]
  /** How many files were judged, those that could not be read too. */
  readonly files: number
}

export type Summary = Readonly<Record<'files' | Severity, number>>

export const summarise = ({ findings, files }: LintResult): Summary => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { files, error: count('error'), warning: count('warning'), info: count('info') }
}
