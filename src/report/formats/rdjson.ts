import type { Edit, Location } from '../../document/source.ts'
import type { Finding } from '../../lint/finding.ts'
import type { Severity } from '../../standards/severity.ts'
import type { Formatter } from '../report-format.ts'
import { byteColumn } from './places.ts'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** The Reviewdog Diagnostic Format: columns count bytes of UTF-8, ends are exclusive. */
export const rdjson: Formatter = ({ findings, version }) => {
  const report = { source: { name: 'dvk' }, diagnostics: findings.map((finding) => diagnostic(finding, version)) }
  return `${JSON.stringify(report, null, 2)}\n`
}

const diagnostic = ({ message, location, severity, ruleId, fix }: Finding, version: string) => ({
  message,
  location: { path: location.source.file, range: range(location) },
  severity: SEVERITIES[severity],
  source: { name: `dvk ${version}` },
  code: { value: ruleId },
  ...(fix?.edits.every(isInText) ? { suggestions: fix.edits.map(({ at, text }) => ({ range: range(at), text })) } : {}),
})

/** Of the parts of a .docx no reviewer knows the lines, so no change of theirs is suggested. */
const isInText = ({ at }: Edit): boolean => at.source.part === undefined

const range = (location: Location) => {
  const { source, span } = location
  const [start, end] = [span.start, span.end].map((offset) => {
    const column = byteColumn(location, offset)
    return { line: source.position(offset).line, ...(column === null ? {} : { column }) }
  })
  return { start, end }
}
