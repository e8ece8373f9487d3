import { createHash } from 'node:crypto'
import { withFingerprints } from '../../lint/fingerprint.ts'
import type { Severity } from '../../standards/severity.ts'
import type { Formatter } from '../report-format.ts'
import { rangeOf } from './places.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** A Code Quality report of GitLab: https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format */
export const gitlab: Formatter = ({ findings }) => {
  const issues = withFingerprints(findings).map((finding) => {
    const { file } = finding.location.source
    const { start, end } = rangeOf(finding)
    return {
      description: finding.message,
      check_name: finding.ruleId,
      // Of issues with one fingerprint GitLab shows only the first, so the file is part of it.
      fingerprint: createHash('sha256').update(`${file}\n${finding.fingerprint}`).digest('hex').slice(0, 32),
      severity: SEVERITIES[finding.severity],
      location: { path: file, lines: { begin: start.line, end: end.line } },
    }
  })
  return `${JSON.stringify(issues, null, 2)}\n`
}
