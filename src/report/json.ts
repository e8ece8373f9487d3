import type { Finding } from '../lint/finding.ts'
import { type LintResult, summarise } from './lint-result.ts'

/** Version of this shape; it grows when a key changes its meaning or goes. */
const VERSION = 1

/** The result as one JSON text. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
export const json = (result: LintResult): string => {
  const report = { version: VERSION, findings: result.findings.map(findingEntry), summary: summarise(result) }
  return `${JSON.stringify(report, null, 2)}\n`
}

/** A finding as it stands in JSON. */
export const findingEntry = ({ ruleId, severity, message, location, component, seen, expected, basis }: Finding) => {
  const { source, span } = location
  const start = source.position(span.start)
  const end = source.position(span.end)
  return {
    file: source.file,
    ...(source.part === undefined ? {} : { part: source.part }),
    ruleId,
    severity,
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    component,
    seen,
    expected,
    basis: basis.map(({ standard, clause }) => ({ standard, clause })),
  }
}
