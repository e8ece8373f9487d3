import { Chalk } from 'chalk'
import type { ComponentId } from '../document/component.ts'
import { COMPONENT_NAMES } from '../document/component-name.ts'
import type { FixSafety } from '../document/fix.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { basisOf } from '../rules/rule-basis.ts'
import type { Severity } from '../standards/severity.ts'
import type { Standard } from '../standards/standard.ts'
import { FILE_CHECKS } from './file-checks/file-checks.ts'
import type { Page } from './page.ts'
import { paint, SEVERITY_NAMES } from './severity-name.ts'
import { padTo, widest, wrap } from './text-width.ts'

export interface ListedRule {
  readonly id: string
  readonly component: ComponentId
  /** The most that it reports. */
  readonly severity: Severity
  /** How safe the fixes are that it gives. */
  readonly fixable?: FixSafety
  readonly summary: string
}

/**
 * @param standard lists only the rules that judge by it, with what they report there at most; `null` lists all, and what
 * is told of a file whatever stands in it
 * @param own rules of the organisation
 */
export const listedRules = (
  standard: Standard | null,
  language: Language,
  own: readonly RuleDescription[] = [],
): readonly ListedRule[] => [
  ...[...DESCRIBED_RULES, ...own].flatMap((rule) => {
    const severity = standard ? basisOf(rule, standard)?.severity : rule.severity
    const { id, component, fixable, summary } = rule
    return severity ? [{ id, component, severity, ...(fixable ? { fixable } : {}), summary: summary[language] }] : []
  }),
  ...(standard ? [] : FILE_CHECKS).map(
    ({ id, severity, summary }): ListedRule => ({ id, component: 'tep', severity, summary: summary[language] }),
  ),
]

const WITHOUT_TERMINAL = 120
/** Room for a summary, whatever the terminal. */
const NARROWEST_SUMMARY = 40

const COUNT: Message = {
  vi: '{count} quy tắc; giải thích: dvk explain <mã>',
  en: '{count} rules; more: dvk explain <id>',
}

/** The rules for people: under each component its rules, with severity and summary in columns. */
export const ruleList = (rules: readonly ListedRule[], page: Page): string => {
  const chalk = new Chalk({ level: page.colors ? 1 : 0 })
  const idWidth = widest(rules.map(({ id }) => id))
  const severityWidth = widest(Object.values(SEVERITY_NAMES).map((name) => name[page.language]))
  const indent = 2 + idWidth + 2 + severityWidth + 2
  const room = Math.max(NARROWEST_SUMMARY, (page.width ?? WITHOUT_TERMINAL) - indent)
  const entry = ({ id, severity, summary }: ListedRule): string => {
    const name = padTo(SEVERITY_NAMES[severity][page.language], severityWidth)
    const [first = '', ...rest] = wrap(summary, room)
    const lead = `  ${padTo(id, idWidth)}  ${paint(severity, chalk)(name)}  `
    return [lead + first, ...rest.map((line) => ' '.repeat(indent) + line)].join('\n')
  }
  const components = [...new Set(rules.map(({ component }) => component))]
  const sections = components.map((component) => {
    const own = rules.filter((rule) => rule.component === component)
    return [chalk.underline(COMPONENT_NAMES[component][page.language]), ...own.map(entry)].join('\n')
  })
  return `${[...sections, fillMessage(COUNT, page.language, { count: rules.length })].join('\n\n')}\n`
}
