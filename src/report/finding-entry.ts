import type { Fix } from '../document/fix.ts'
import { placeOf } from '../document/place.ts'
import type { Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'

/** A finding as it stands in JSON. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
export const findingEntry = (finding: Finding) => {
  const { ruleId, severity, ownSeverity, message, location, component, seen, expected, basis, fix } = finding
  const { part, ...place } = placeOf(location)
  return {
    file: location.source.file,
    ...(part === undefined ? {} : { part }),
    ruleId,
    severity,
    ...(ownSeverity === undefined ? {} : { ownSeverity }),
    message,
    ...place,
    component,
    seen,
    expected,
    basis,
    ...(fix === undefined ? {} : { fix: fixEntry(fix) }),
  }
}

/** The texts to be put in the places of others, all together or none. */
const fixEntry = ({ safety, edits }: Fix) => ({
  safety,
  edits: edits.map(({ at, text }) => ({ ...placeOf(at), text })),
})

/** A finding that a directive keeps from being told, with the reason and the line of the directive. */
export const suppressedEntry = ({ finding, reason, directive: { source, span } }: Suppressed) => ({
  ...findingEntry(finding),
  reason,
  directiveLine: source.position(span.start).line,
})
