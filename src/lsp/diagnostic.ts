import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import type { Language } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { groundsOf } from '../report/grounds-of.ts'
import type { Severity } from '../standards/severity.ts'
import { rangeOf } from './range.ts'

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What was found, and the clauses that it rests on. */
export const messageOf = (finding: Finding, language: Language): string => {
  const grounds = groundsOf(finding, language)
  return grounds.length > 0 ? `${finding.message} (${grounds.join('; ')})` : finding.message
}

/** A finding as an editor shows it, under the id of its rule. */
export const diagnosticOf = (finding: Finding, language: Language): Diagnostic => ({
  range: rangeOf(finding.location),
  severity: SEVERITIES[finding.severity],
  code: finding.ruleId,
  source: 'dvk',
  message: messageOf(finding, language),
})
