import type { Finding } from '../lint/finding.ts'

/** A finding as it stands in JSON. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
export const findingEntry = (finding: Finding) => {
  const { ruleId, severity, ownSeverity, message, location, component, seen, expected, basis } = finding
  const { source, span } = location
  const start = source.position(span.start)
  const end = source.position(span.end)
  return {
    file: source.file,
    ...(source.part === undefined ? {} : { part: source.part }),
    ruleId,
    severity,
    ...(ownSeverity === undefined ? {} : { ownSeverity }),
    message,
    line: start.line,
    column: start.column,
    endLine: end.line,
    endColumn: end.column,
    component,
    seen,
    expected,
    basis,
  }
}
