import type { Finding } from '../../lint/finding.ts'
import { rank, type Severity } from '../../standards/severity.ts'
import type { Formatter } from '../report-format.ts'
import { visible } from '../text-width.ts'
import { rangeOf } from './places.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands of GitHub Actions, errors first: of each severity it shows only the first few of a step. */
export const github: Formatter = ({ findings }) =>
  severestFirst(findings)
    .map((finding) => `${annotation(finding)}\n`)
    .join('')

/** Errors, then warnings, then remarks; else in the order they had. */
export const severestFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => rank(b.severity) - rank(a.severity))

/** One command, of one line whatever is in the message: `::error file=…,line=…::…`. */
export const annotation = (finding: Finding): string => {
  const { start, end } = rangeOf(finding)
  const { severity, message, ruleId, location } = finding
  const properties = {
    file: location.source.file,
    line: start.line,
    endLine: end.line,
    // GitHub takes columns within one line only.
    ...(start.line === end.line ? { col: start.column, endColumn: end.column } : {}),
    title: ruleId,
  }
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${COMMANDS[severity]} ${listed.join(',')}::${escapeData(visible(message))}`
}

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
