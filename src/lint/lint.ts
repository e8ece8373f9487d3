import { fillMessage, type Language } from '../document/message.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { oncePer } from '../document/once-per.ts'
import { spanOf } from '../document/source.ts'
import type { Problem, ReadFile } from '../read/read-file.ts'
import { RULES } from '../rules/index.ts'
import type { OwnObligation, Rule } from '../rules/rule.ts'
import type { ObligationKey } from '../standards/obligation.ts'
import type { Severity } from '../standards/severity.ts'
import { appliesOn, type Standard } from '../standards/standard.ts'
import { EVERY_SYSTEM, standardFor } from '../standards/standards.ts'
import { type CheckOptions, checkDocument } from './check.ts'
import { compareFindings, type Finding } from './finding.ts'
import { hazardFindings } from './hazards.ts'
import { latestDay } from './latest-day.ts'
import { legalNormativeMark } from './legal-normative.ts'
import { atLevels, type LevelOf } from './level.ts'
import { notAdministrative, nothingPrinted, withoutStandard } from './notices.ts'
import { isStateForm } from './state-form.ts'

export interface LintOptions extends CheckOptions {
  /** Overrides the choice by system and date. */
  readonly standard: Standard | null
  /** The levels that are wanted of rules; those of the standard where left out. */
  readonly levelOf?: LevelOf
  /** Rules of an organisation, which judge beside the built-in ones wherever a standard does. */
  readonly ownRules?: readonly Rule[]
}

/**
 * The standard that judges a document; `null` where no standard is known for it, as for forms and attached texts and for
 * legal normative documents, which the rules for administrative ones do not bind (30/2020/NĐ-CP, Điều 3, Điều 7).
 */
export const standardOf = (document: OfficialDocument, override: Standard | null): Standard | null => {
  if (override) return override
  if (!document.hasLetterhead || legalNormativeMark(document) || isStateForm(document)) return null
  return standardFor(document.system, latestDay(document))
}

const OF_WHOLE_DOCUMENTS: ReadonlySet<ObligationKey | OwnObligation> = new Set<ObligationKey>([
  'noi_dung.presence',
  'noi_dung.ending',
  'noi_dung.issuingWords',
])

/** All findings of one file, in the order of the text. What keeps it from being read is told whatever level is wanted. */
export const lintFile = (read: ReadFile, options: LintOptions): readonly Finding[] => {
  const problems = read.problems.map((problem) => problemFinding(problem, 'error', options.language))
  if (problems.length > 0) return problems.sort(compareFindings)
  const { levelOf } = options
  const findings = findingsOf(read, options)
  return levelOf ? atLevels(findings, levelOf) : findings
}

const findingsOf = (read: ReadFile, options: LintOptions): readonly Finding[] => {
  const hazards = hazardFindings(read, options.language)
  if (read.documents.length === 0) return [nothingPrinted(read, options.language), ...hazards].sort(compareFindings)
  const rules = rulesWith(options.ownRules ?? NO_RULES)
  const findings = read.documents.flatMap((document, index) => {
    const standard = standardOf(document, options.standard)
    if (standard) return checkDocument(document, standard, rules, options)
    return [
      ...noticesOf(document, read, options.language),
      ...checkAttached(document, read.documents.slice(0, index), options),
      ...checkEverySystem(document, options),
    ]
  })
  const unprinted = (read.unprinted ?? []).map((problem) => problemFinding(problem, 'warning', options.language))
  return toldOnce([...findings, ...hazards, ...unprinted]).sort(compareFindings)
}

const NO_RULES: readonly Rule[] = []

/** One list for each configuration, so that what is worked out for a list of rules is worked out once. */
const rulesWith = oncePer((own: readonly Rule[]): readonly Rule[] => (own.length === 0 ? RULES : [...RULES, ...own]))

const problemFinding = (problem: Problem, severity: Severity, language: Language): Finding => ({
  ruleId: problem.id,
  severity,
  message: fillMessage(problem.message, language, { seen: problem.seen ?? '', expected: problem.expected ?? '' }),
  location: problem.location,
  component: 'tep',
  seen: problem.seen,
  expected: problem.expected,
  basis: [],
})

/** Documents of one file that share a page set-up have its problems in common: told once. */
const toldOnce = (findings: readonly Finding[]): Finding[] => {
  const told = new Set<string>()
  return findings.filter(({ ruleId, message, location: { source, span } }) => {
    const key = [ruleId, source.part, span.start, span.end, message].join('\n')
    return !told.has(key) && told.add(key)
  })
}

/** Why a document is not judged. A text attached to another document, or another page of a form, needs no word of its own. */
const noticesOf = (document: OfficialDocument, { documents }: ReadFile, language: Language): Finding[] => {
  if (document.hasLetterhead) return [withoutStandard(document, language)]
  const isFirst = document === documents[0] && !documents.some(({ hasLetterhead }) => hasLetterhead)
  return isFirst ? [notAdministrative(document, language)] : []
}

/** Rules on the text itself: they hold for what is attached to a document too, which has neither header nor ending of its own. */
const BODY_TEXT_RULES = RULES.filter(
  ({ component, obligation }) => component === 'noi_dung' && !OF_WHOLE_DOCUMENTS.has(obligation),
)

/** A text attached to a document of the same file, under that document's standard. */
const checkAttached = (
  document: OfficialDocument,
  before: readonly OfficialDocument[],
  options: CheckOptions & Pick<LintOptions, 'standard'>,
): Finding[] => {
  const holder = before.findLast(({ hasLetterhead }) => hasLetterhead)
  const standard = holder && !document.hasLetterhead ? standardOf(holder, options.standard) : null
  return standard ? checkDocument(document, standard, BODY_TEXT_RULES, options) : []
}

/** What holds for every system, where nothing else is known of a document. */
const checkEverySystem = (document: OfficialDocument, options: CheckOptions): Finding[] =>
  document.date === null || appliesOn(EVERY_SYSTEM, document.date)
    ? checkDocument(document, EVERY_SYSTEM, RULES, options)
    : []

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
