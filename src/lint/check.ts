import { excerptText, wholeBlock } from '../document/block.ts'
import type { ComponentId } from '../document/component.ts'
import type { Fix, FixSafety } from '../document/fix.ts'
import { fillMessage, type Language } from '../document/message.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { oncePer } from '../document/once-per.ts'
import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import { isField } from '../document/placeholder.ts'
import { type Location, spanOf } from '../document/source.ts'
import type { Report, Rule } from '../rules/rule.ts'
import { obligationOf } from '../rules/rule-basis.ts'
import { optionValues, type RuleOptions, type SetOptions } from '../rules/rule-options.ts'
import { isDamaged } from '../rules/words/damaged.ts'
import { severestFor } from '../standards/confidence.ts'
import type { Obligation } from '../standards/obligation.ts'
import { milder, type Severity } from '../standards/severity.ts'
import type { Standard } from '../standards/standard.ts'
import { isOfOtherKind } from '../standards/type-title.ts'
import { fold } from '../vietnamese/fold.ts'
import { remembered } from '../vietnamese/remembered.ts'
import type { Basis, Finding } from './finding.ts'
import { ownRuleFindings } from './own-rule.ts'

export interface CheckOptions {
  readonly language: Language
  /** The document is about to be issued: nothing may be blank any more. */
  readonly final: boolean
  /** What its organisation tells of itself; nothing where left out. */
  readonly organisation?: Organisation
  /** What is set of a rule's options; their defaults where left out. */
  readonly optionsOf?: (ruleId: string) => SetOptions
}

/** Runs the rules on one document under one standard. @returns findings in the order of the rules */
export const checkDocument = (
  document: OfficialDocument,
  standard: Standard,
  rules: readonly Rule[],
  options: CheckOptions,
): Finding[] => {
  const findings: Finding[] = []
  const { form, all } = applicable(standard)(rules)
  const { organisation = NO_ORGANISATION, optionsOf = noneSet } = options
  // One function serves all rules, which run one after the other: most of them report nothing.
  let running: Applicable | null = null
  let severest: Severity | null = null
  const report = (told: Report): void => {
    if (!running || judgesField(told, running.rule)) return
    severest ??= severestHere(document, standard)
    findings.push(toFinding(told, running, severest, document, standard, options))
  }
  const hasNoWords = isDamaged(document)
  for (const each of (document.page === null ? form : all)(document)) {
    if (hasNoWords && each.needsWords) continue
    running = each
    const { rule, check, required, described } = each
    const set = described ? optionValues(described, optionsOf(rule.id)) : NONE_SET
    const context = { document, standard, required, organisation, options: set, report }
    if (check) check(context)
    else findings.push(...ownRuleFindings(rule, context, options.language))
  }
  return findings
}

const NONE_SET: SetOptions = {}
const noneSet = (): SetOptions => NONE_SET

/** What a template leaves to be filled in has a font and a size already, but no words yet. */
const judgesField = ({ at }: Report, { needs }: Rule): boolean =>
  needs !== 'layout' && at !== null && isField(at.block.text.slice(at.span.start, at.span.end))

/** A rule with what is asked of it for each document: rules differ in what they tell of themselves, these are all of one kind. */
interface Applicable {
  readonly rule: Rule
  readonly obligation: Obligation
  readonly required: Obligation['value']
  readonly needsWords: boolean
  readonly described: RuleOptions | null
  /** `null` for a rule of an organisation, which may break. */
  readonly check: Rule['check'] | null
}

const applied = (rule: Rule, obligation: Obligation): Applicable => ({
  rule,
  obligation,
  required: obligation.value,
  needsWords: rule.needs === 'words',
  described: rule.options ?? null,
  check: rule.module === undefined ? rule.check : null,
})

/**
 * The rules whose obligation the standard carries, with it: those of form, which hold without pages too, and all; of either
 * those that have something to judge in a document.
 */
const applicable = oncePer((standard: Standard) =>
  oncePer((rules: readonly Rule[]) => {
    const all = rules.flatMap((rule): Applicable[] => {
      const obligation = obligationOf(rule, standard)
      return obligation ? [applied(rule, obligation)] : []
    })
    return { all: judging(all), form: judging(all.filter(({ rule }) => rule.needs !== 'layout')) }
  }),
)

/** Most documents have one of a few sets of components: for each it is told once which of some rules have one to judge. */
const judging = (rules: readonly Applicable[]): ((document: OfficialDocument) => readonly Applicable[]) => {
  const judgingAny = remembered((present) => {
    const ids = present.split(' ')
    return rules.filter(({ rule }) => rule.on !== 'present' || ids.includes(rule.component))
  })
  return ({ components, appendices }) => {
    // An appendix that is signed on its own has its lines in a document of its own.
    const ids = appendices.length > 0 ? [...Object.keys(components), 'phu_luc'] : Object.keys(components)
    return judgingAny(ids.join(' '))
  }
}

/**
 * Army and police may detail some points of the Party standard: differences are then only told. Of a form with the header of
 * a body it is not sure that it is bound at all.
 */
const severestHere = (document: OfficialDocument, standard: Standard): Severity => {
  const lenient = standard.obligation('van_ban.lenientIssuers')?.value ?? []
  const names = [document.components.co_quan_cap_tren, document.components.co_quan_ban_hanh].map((name) =>
    fold(name?.text ?? ''),
  )
  if (lenient.some((issuer) => names.some((name) => name.includes(fold(issuer))))) return 'info'
  return isOfOtherKind(document) ? 'warning' : 'error'
}

const toFinding = (
  report: Report,
  { rule, obligation }: Applicable,
  severest: Severity,
  document: OfficialDocument,
  standard: Standard,
  { language, final }: CheckOptions,
): Finding => {
  const component = report.component ?? rule.component
  const message = rule.messages[report.message]
  if (!message) throw new Error(`${rule.id} has no message «${report.message}»`)
  const severity = [
    rule.severity,
    report.severity ?? rule.severity,
    final ? rule.severity : (rule.draftSeverity ?? rule.severity),
    severestFor(obligation.confidence),
    severest,
  ].reduce(milder)
  const unsure = document.components[component]?.recognition === 'unsure'
  const seen = report.seen ?? (report.at ? exactText(report) : null)
  const fix = fixOf(report, rule, unsure)
  const finding: Finding = {
    ruleId: rule.id,
    severity: unsure ? milder(severity, 'warning') : severity,
    message: fillMessage(message, language, {
      seen: report.seen ?? (report.at ? excerptText(report.at) : ''),
      expected: report.expected ?? '',
      ...report.data,
    }),
    location:
      report.location ?? (report.at ? report.at.block.locate(report.at.span) : neighbourOf(component, document)),
    component,
    seen: seen === '' ? null : seen,
    expected: report.expected ?? null,
    basis: [basisIn(obligation, standard)],
  }
  return fix ? { ...finding, fix } : finding
}

/** A standard of an organisation is known by its number only here: nobody else has its data. */
const basisIn = ({ standard: id, clause }: Obligation, standard: Standard): Basis =>
  id === standard.id && standard.base !== undefined
    ? { standard: id, number: standard.number, clause }
    : { standard: id, clause }

/** @param unsure whether the component is one at all */
const fixOf = (report: Report, rule: Rule, unsure: boolean): Fix | null => {
  const { fix, at } = report
  if (fix === undefined) return null
  const safety = safetyOf(report, rule, unsure)
  const edits = typeof fix === 'string' ? (at?.block.rewrite(at.span, fix) ?? []) : fix
  return edits.length > 0 ? { safety, edits } : null
}

/**
 * The less safe of what the rule says of its fixes and what the report says of this one. How something is set is not changed
 * unseen where it is not sure what it is.
 */
const safetyOf = ({ fixSafety }: Report, { id, fixable, needs }: Rule, unsure: boolean): FixSafety => {
  if (!fixable) throw new Error(`${id} gives a fix and does not say how safe it is`)
  return fixSafety === 'unsafe' || (unsure && needs === 'layout') ? 'unsafe' : fixable
}

const exactText = ({ at }: Report): string => (at ? at.block.exact(at.span) : '')

/** Components in the order of the page, for placing what is missing. */
const FOOT: readonly ComponentId[] = ['quyen_han', 'chuc_vu', 'ho_ten', 'noi_nhan', 'lien_he']

/**
 * A missing component has no place of its own: one of the foot is told of at the nearest signature line, or at the end of
 * the text; all others at the beginning of the document.
 */
const neighbourOf = (component: ComponentId, document: OfficialDocument): Location => {
  const { blocks, components, source } = document
  if (!FOOT.includes(component)) {
    const first = blocks[0]
    return first ? first.locate(spanOf(0, 0)) : { source, span: spanOf(0, 0) }
  }
  const order = component === 'noi_nhan' ? [...FOOT].reverse() : FOOT
  const neighbour = order.flatMap((id) => components[id]?.blocks ?? [])[0]
  if (neighbour) return neighbour.locate(spanOf(0, 0))
  const last = blocks.at(-1)
  if (!last) return { source, span: spanOf(0, 0) }
  const { end } = wholeBlock(last).span
  return last.locate(spanOf(end, end))
}
