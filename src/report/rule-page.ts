import { Chalk, type ChalkInstance } from 'chalk'
import { COMPONENT_NAMES } from '../document/component-name.ts'
import type { Message } from '../document/message.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { milder, type Severity } from '../standards/severity.ts'
import { shortDay } from '../standards/short-day.ts'
import type { Standard } from '../standards/standard.ts'
import { EVERY_SYSTEM, STANDARDS } from '../standards/standards.ts'
import { clauseIn } from './clause-in.ts'
import { optionLines } from './option-lines.ts'
import type { Page } from './page.ts'
import { pageText } from './page-text.ts'
import { clausesOf, type RuleClause } from './rule-clauses.ts'
import { paint, SEVERITY_NAMES } from './severity-name.ts'

const TEXTS = {
  layout: {
    vi: 'Chỉ xét trên .docx (cần phông chữ, lề trang).',
    en: 'Judged in .docx only: it needs fonts and margins.',
  },
  safe: { vi: 'Tự sửa được bằng --fix.', en: 'Mended with --fix.' },
  unsafe: {
    vi: 'Tự sửa được bằng --fix --unsafe-fixes, cần xem lại sau khi sửa.',
    en: 'Mended with --fix --unsafe-fixes, to be looked at afterwards.',
  },
  basis: { vi: 'Căn cứ', en: 'Clauses' },
  every: { vi: 'Văn bản của mọi hệ thống', en: 'Documents of every system' },
  since: { vi: 'từ', en: 'since' },
  final: { vi: 'với --final; khi còn là dự thảo: ', en: 'with --final; for a draft: ' },
  none: { vi: 'không nêu, nên không xét', en: 'says nothing of it, so it is not judged' },
  module: { vi: 'Quy tắc riêng, trong', en: 'A rule of your own, in' },
  right: { vi: 'Đúng', en: 'Right' },
  wrong: { vi: 'Sai', en: 'Wrong' },
} satisfies Record<string, Message>

/** What a rule wants, where each standard says so and how severe it is there, a right and a wrong text, its options. */
export const rulePage = (rule: RuleDescription, page: Page, standards: readonly Standard[] = STANDARDS): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const say = (text: Message): string => text[page.language]
  const paragraph = (text: string, indent: number): string => pageText(text, indent, page)
  const head = [
    `${chalk.bold(rule.id)} ${chalk.dim(`· ${say(COMPONENT_NAMES[rule.component])}`)}`,
    paragraph(say(rule.summary), 2),
    ...(rule.needs === 'layout' ? [paragraph(say(TEXTS.layout), 2)] : []),
    ...(rule.module ? [paragraph(`${say(TEXTS.module)}: ${rule.module}`, 2)] : []),
    ...(rule.fixable ? [paragraph(say(TEXTS[rule.fixable]), 2)] : []),
  ]
  const clauses = clausesOf(rule, standards).flatMap((clause) => clauseLines(rule, clause, page, chalk, paragraph))
  const examples = (['right', 'wrong'] as const).map((kind) => {
    const lines = rule.examples[kind].replaceAll('⏎', '\n').split('\n')
    return [`${say(TEXTS[kind])}:`, ...lines.map((line) => `    ${line.trim()}`)].join('\n')
  })
  const basis = [`${say(TEXTS.basis)}:`, ...clauses].join('\n')
  return `${[head.join('\n'), basis, ...examples, ...optionLines(rule, page)].join('\n\n')}\n`
}

const clauseLines = (
  rule: RuleDescription,
  { standard, basis, quoted }: RuleClause,
  { language }: Page,
  chalk: ChalkInstance,
  paragraph: (text: string, indent: number) => string,
): readonly string[] => {
  const from = shortDay(standard.from)
  const period = standard.to ? `${from} – ${shortDay(standard.to)}` : `${TEXTS.since[language]} ${from}`
  const name = standard === EVERY_SYSTEM ? TEXTS.every[language] : `${standard.number} (${period})`
  if (!basis) return [`  ${name}: ${TEXTS.none[language]}`]
  const of = quoted ? `${quoted}, ` : ''
  const named = (severity: Severity): string => paint(severity, chalk)(SEVERITY_NAMES[severity][language])
  const draft = rule.draftSeverity
    ? ` ${TEXTS.final[language]}${named(milder(rule.draftSeverity, basis.severity))}`
    : ''
  return [
    `  ${name}, ${of}${clauseIn(basis.clause, language)}: ${named(basis.severity)}${draft}`,
    paragraph(basis.says, 4),
  ]
}
