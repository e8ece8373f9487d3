import { findingEntry, suppressedEntry } from './finding-entry.ts'
import { type LintResult, summarise } from './lint-result.ts'

/** Version of this shape; it grows when a key changes its meaning or goes. */
const VERSION = 1

/** The result as one JSON text. Lines and columns count from 1, ends are exclusive, columns are UTF-16 units. */
export const json = (result: LintResult): string => {
  const report = {
    version: VERSION,
    findings: result.findings.map(findingEntry),
    ...(result.suppressed ? { suppressed: result.suppressed.map(suppressedEntry) } : {}),
    summary: summarise(result),
  }
  return `${JSON.stringify(report, null, 2)}\n`
}
