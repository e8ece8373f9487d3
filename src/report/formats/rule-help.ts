import type { ComponentId } from '../../document/component.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import { fillMessage, type Language, type Message } from '../../document/message.ts'
import { DESCRIBED_RULES } from '../../rules/index.ts'
import type { RuleDescription } from '../../rules/rule.ts'
import { basisOf } from '../../rules/rule-basis.ts'
import type { Severity } from '../../standards/severity.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS } from '../../standards/standards.ts'
import { clauseIn } from '../clause-in.ts'
import type { FileCheck } from '../file-checks/file-check.ts'
import { FILE_CHECKS } from '../file-checks/file-checks.ts'
import { markdownText } from './markdown.ts'

/** What a report says of a rule besides its findings. */
export interface RuleHelp {
  readonly component: ComponentId
  /** The most that it reports. */
  readonly severity: Severity
  readonly summary: string
  readonly text: string
  readonly markdown: string
}

/** @returns `null` for an id that is neither a rule's nor of what is told of a file */
export const ruleHelp = (id: string, language: Language): RuleHelp | null => {
  const rule = DESCRIBED_RULES.find((described) => described.id === id)
  if (rule) return helpOfRule(rule, language)
  const check = FILE_CHECKS.find((described) => described.id === id)
  return check ? helpOfCheck(check, language) : null
}

const TEXTS = {
  component: { vi: 'Thành phần: {name}', en: 'Component: {name}' },
  right: { vi: 'Đúng', en: 'Right' },
  wrong: { vi: 'Sai', en: 'Wrong' },
} satisfies Record<string, Message>

/** What a rule wants, where each standard says so, a right and a wrong text. */
const helpOfRule = (rule: RuleDescription, language: Language): RuleHelp => {
  const component = fillMessage(TEXTS.component, language, { name: COMPONENT_NAMES[rule.component] })
  const clauses = clausesOf(rule, language)
  const examples = (['right', 'wrong'] as const).map((kind) => ({
    title: TEXTS[kind][language],
    text: rule.examples[kind].replaceAll('⏎', '\n'),
  }))
  return {
    component: rule.component,
    severity: rule.severity,
    summary: rule.summary[language],
    text: [
      `${rule.summary[language]}\n${component}`,
      clauses.map(({ number, says }) => `${number}: ${says}`).join('\n'),
      ...examples.map(({ title, text }) => `${title}:\n${text}`),
    ].join('\n\n'),
    markdown: [
      markdownText(rule.summary[language]),
      markdownText(component),
      clauses.map(({ number, says }) => `- **${markdownText(number)}**: ${markdownText(says)}`).join('\n'),
      ...examples.map(({ title, text }) => `${title}:\n\n${codeBlock(text)}`),
    ].join('\n\n'),
  }
}

const helpOfCheck = ({ severity, summary, remedy }: FileCheck, language: Language): RuleHelp => {
  const paragraphs = [summary[language], remedy[language]]
  return {
    component: 'tep',
    severity,
    summary: summary[language],
    text: paragraphs.join('\n\n'),
    markdown: paragraphs.map(markdownText).join('\n\n'),
  }
}

const clausesOf = (
  rule: RuleDescription,
  language: Language,
): readonly { readonly number: string; readonly says: string }[] =>
  [...STANDARDS, EVERY_SYSTEM].flatMap((standard) => {
    const basis = basisOf(rule, standard)
    if (!basis) return []
    const quoted = basis.standard === standard.id ? '' : `${findStandard(basis.standard)?.number ?? basis.standard}, `
    return [{ number: `${standard.number}, ${quoted}${clauseIn(basis.clause, language)}`, says: basis.says }]
  })

/** A fence that is longer than any in the text. */
const codeBlock = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, text, fence].join('\n')
}
