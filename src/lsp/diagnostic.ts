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

/** A finding as an editor shows it: the message with its clauses, under the id of the rule. */
export const diagnosticOf = (finding: Finding, language: Language): Diagnostic => {
  const grounds = groundsOf(finding, language)
  return {
    range: rangeOf(finding.location),
    severity: SEVERITIES[finding.severity],
    code: finding.ruleId,
    source: 'dvk',
    message: grounds.length > 0 ? `${finding.message} (${grounds.join('; ')})` : finding.message,
  }
}
