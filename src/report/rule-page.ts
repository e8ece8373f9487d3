import { Chalk, type ChalkInstance } from 'chalk'
import { COMPONENT_NAMES } from '../document/component-name.ts'
import type { Message } from '../document/message.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { basisOf, type RuleBasis } from '../rules/rule-basis.ts'
import { milder, type Severity } from '../standards/severity.ts'
import { shortDay } from '../standards/short-day.ts'
import type { Standard } from '../standards/standard.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS } from '../standards/standards.ts'
import type { Page } from './page.ts'
import { pageText } from './page-text.ts'
import { paint, SEVERITY_NAMES } from './severity-name.ts'

const TEXTS = {
  layout: {
    vi: 'Chỉ xét trên .docx (cần phông chữ, lề trang).',
    en: 'Judged in .docx only: it needs fonts and margins.',
  },
  basis: { vi: 'Căn cứ', en: 'Clauses' },
  since: { vi: 'từ', en: 'since' },
  final: { vi: 'với --final; khi còn là dự thảo: ', en: 'with --final; for a draft: ' },
  everywhere: { vi: 'Văn bản của mọi hệ thống', en: 'Documents of every system' },
  none: { vi: 'không nêu, nên không xét', en: 'says nothing of it, so it is not judged' },
  right: { vi: 'Đúng', en: 'Right' },
  wrong: { vi: 'Sai', en: 'Wrong' },
} satisfies Record<string, Message>

/** What a rule wants, where each standard says so and how severe it is there, a right and a wrong text. */
export const rulePage = (rule: RuleDescription, page: Page): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const say = (text: Message): string => text[page.language]
  const paragraph = (text: string, indent: number): string => pageText(text, indent, page)
  const head = [
    `${chalk.bold(rule.id)} ${chalk.dim(`· ${say(COMPONENT_NAMES[rule.component])}`)}`,
    paragraph(say(rule.summary), 2),
    ...(rule.needs === 'layout' ? [paragraph(say(TEXTS.layout), 2)] : []),
  ]
  const common = commonBasis(rule)
  const clauses: readonly Clause[] = common
    ? [{ name: say(TEXTS.everywhere), standard: null, basis: common }]
    : judging(rule).map((standard) => ({
        name: nameOf(standard, page),
        standard: standard.id,
        basis: basisOf(rule, standard),
      }))
  const examples = (['right', 'wrong'] as const).map((kind) => {
    const lines = rule.examples[kind].replaceAll('⏎', '\n').split('\n')
    return [`${say(TEXTS[kind])}:`, ...lines.map((line) => `    ${line.trim()}`)].join('\n')
  })
  return `${[head.join('\n'), [`${say(TEXTS.basis)}:`, ...clauses.flatMap((clause) => clauseLines(rule, clause, page, chalk, paragraph))].join('\n'), ...examples].join('\n\n')}\n`
}

/** What holds everywhere has a line of its own, for documents of which no standard is known. */
const judging = (rule: RuleDescription): readonly Standard[] =>
  basisOf(rule, EVERY_SYSTEM) ? [...STANDARDS, EVERY_SYSTEM] : STANDARDS

/** @returns what is said of every document alike, which would otherwise stand there once for each standard; else `null` */
const commonBasis = (rule: RuleDescription): RuleBasis | null => {
  const common = basisOf(rule, EVERY_SYSTEM)
  return STANDARDS.every((standard) => basisOf(rule, standard)?.says === common?.says) ? common : null
}

const nameOf = ({ number, from, to }: Standard, { language }: Page): string => {
  const first = shortDay(from)
  return `${number} (${to ? `${first} – ${shortDay(to)}` : `${TEXTS.since[language]} ${first}`})`
}

interface Clause {
  /** Of whose documents, with the period. */
  readonly name: string
  /** Id of the standard that the name names, if any. */
  readonly standard: string | null
  readonly basis: RuleBasis | null
}

const clauseLines = (
  rule: RuleDescription,
  { name, standard, basis }: Clause,
  { language }: Page,
  chalk: ChalkInstance,
  paragraph: (text: string, indent: number) => string,
): readonly string[] => {
  if (!basis) return [`  ${name}: ${TEXTS.none[language]}`]
  const quoted = basis.standard === standard ? '' : `${findStandard(basis.standard)?.number ?? basis.standard}, `
  const named = (severity: Severity): string => paint(severity, chalk)(SEVERITY_NAMES[severity][language])
  const draft = rule.draftSeverity
    ? ` ${TEXTS.final[language]}${named(milder(rule.draftSeverity, basis.severity))}`
    : ''
  return [`  ${name}, ${quoted}${basis.clause}: ${named(basis.severity)}${draft}`, paragraph(basis.says, 4)]
}
