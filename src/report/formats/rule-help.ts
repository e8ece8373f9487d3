import { COMPONENT_NAMES } from '../../document/component-name.ts'
import { fillMessage, type Language, type Message } from '../../document/message.ts'
import { DESCRIBED_RULES } from '../../rules/index.ts'
import type { RuleDescription } from '../../rules/rule.ts'
import { basisOf } from '../../rules/rule-basis.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS } from '../../standards/standards.ts'
import { markdownText } from './markdown.ts'

/** @returns `null` for what is told besides the rules: an unreadable file, a mistake in the YAML itself */
export const findRule = (id: string): RuleDescription | null => DESCRIBED_RULES.find((rule) => rule.id === id) ?? null

export interface RuleHelp {
  readonly text: string
  readonly markdown: string
}

const TEXTS = {
  component: { vi: 'Thành phần: {name}', en: 'Component: {name}' },
  right: { vi: 'Đúng', en: 'Right' },
  wrong: { vi: 'Sai', en: 'Wrong' },
} satisfies Record<string, Message>

/** What a rule wants, where each standard says so, a right and a wrong text. */
export const ruleHelp = (rule: RuleDescription, language: Language): RuleHelp => {
  const component = fillMessage(TEXTS.component, language, { name: COMPONENT_NAMES[rule.component] })
  const clauses = clausesOf(rule)
  const examples = (['right', 'wrong'] as const).map((kind) => ({
    title: TEXTS[kind][language],
    text: rule.examples[kind].replaceAll('⏎', '\n'),
  }))
  return {
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

const clausesOf = (rule: RuleDescription): readonly { readonly number: string; readonly says: string }[] =>
  [...STANDARDS, EVERY_SYSTEM].flatMap((standard) => {
    const basis = basisOf(rule, standard)
    if (!basis) return []
    const quoted = basis.standard === standard.id ? '' : `${findStandard(basis.standard)?.number ?? basis.standard}, `
    return [{ number: `${standard.number}, ${quoted}${basis.clause}`, says: basis.says }]
  })

/** A fence that is longer than any in the text. */
const codeBlock = (text: string): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return [fence, text, fence].join('\n')
}
