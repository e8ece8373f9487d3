import { fillMessage } from '../document/message.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { spanOf } from '../document/source.ts'
import type { ReadFile } from '../read/read-file.ts'
import { RULES } from '../rules/index.ts'
import type { Standard } from '../standards/standard.ts'
import { standardFor } from '../standards/standards.ts'
import { type CheckOptions, checkDocument } from './check.ts'
import { compareFindings, type Finding } from './finding.ts'
import { nothingPrinted, withoutStandard } from './notices.ts'

export interface LintOptions extends CheckOptions {
  /** Overrides the choice by system and date. */
  readonly standard: Standard | null
}

/** The standard that judges a document; `null` where no standard is known for it. */
export const standardOf = (document: OfficialDocument, override: Standard | null): Standard | null =>
  override ?? standardFor(document.system, document.date)

/** All findings of one file, in the order of the text. */
export const lintFile = (read: ReadFile, options: LintOptions): Finding[] => {
  const problems = read.problems.map(
    (problem): Finding => ({
      ruleId: problem.id,
      severity: 'error',
      message: fillMessage(problem.message, options.language, {
        seen: problem.seen ?? '',
        expected: problem.expected ?? '',
      }),
      location: problem.location,
      component: 'tep',
      seen: problem.seen,
      expected: problem.expected,
      basis: [],
    }),
  )
  if (problems.length > 0) return problems.sort(compareFindings)
  if (read.documents.length === 0) return [nothingPrinted(read, options.language)]
  const findings = read.documents.flatMap((document) => {
    const standard = standardOf(document, options.standard)
    return standard ? checkDocument(document, standard, RULES, options) : [withoutStandard(document, options.language)]
  })
  return findings.sort(compareFindings).filter(isFirstOfItsKind)
}

/** Documents of one file that share a page set-up have its problems in common: told once. Equal findings stand side by side. */
const isFirstOfItsKind = (finding: Finding, index: number, sorted: readonly Finding[]): boolean => {
  const above = sorted[index - 1]
  return !above || compareFindings(above, finding) !== 0 || above.message !== finding.message
}

/** A file that could not be read, as a finding of the file. */
export const unreadable = (file: string, id: string, message: string): Finding => ({
  ruleId: id,
  severity: 'error',
  message,
  location: { source: { file, text: '', position: () => ({ line: 1, column: 1 }) }, span: spanOf(0, 0) },
  component: 'tep',
  seen: null,
  expected: null,
  basis: [],
})
