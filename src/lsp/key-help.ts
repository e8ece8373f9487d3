import { COMPONENT_NAMES } from '../document/component-name.ts'
import type { Language, Message } from '../document/message.ts'
import { parseIsoDate } from '../document/official-date.ts'
import type { Node } from '../read/yaml/tree/node.ts'
import { clauseOf } from '../report/clause-of.ts'
import { markdownText } from '../report/formats/markdown.ts'
import { ruleHelp } from '../report/formats/rule-help.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { basisOf, type RuleBasis } from '../rules/rule-basis.ts'
import type { Standard } from '../standards/standard.ts'
import { standardFor } from '../standards/standards.ts'
import { componentsOf } from './key-components.ts'
import { schemaAt } from './schema-at.ts'
import type { YamlKind } from './yaml-file.ts'
import { systemOf, textAt, type YamlPath } from './yaml-path.ts'

/**
 * What a key is for, what the standard of the document says of it, and which rules look at it.
 * @param root the YAML that it stands in
 * @param override judges it whatever its date
 * @returns Markdown; `null` for a key that is none
 */
export const keyHelp = (
  path: YamlPath,
  kind: YamlKind,
  root: Node | null,
  override: Standard | null,
  language: Language,
): string | null => {
  const key = String(path.at(-1))
  if (kind.name === 'config' && path.at(-2) === 'quy_tac') return ruleHelp(key, language)?.markdown ?? null
  const description = schemaAt(kind.schema, path)?.description
  if (description === undefined) return null
  const head = [`**${markdownText(key)}**`, markdownText(description)]
  const components = kind.name === 'document' ? componentsOf(path) : []
  const standard = override ?? standardOfTree(root)
  const rules = DESCRIBED_RULES.filter(({ component }) => components.includes(component))
  const judged = rules.flatMap((rule) => judgedBy(rule, standard))
  if (!standard || judged.length === 0) return head.join('\n\n')
  const names = components.map((id) => COMPONENT_NAMES[id][language]).join(', ')
  return [
    ...head,
    `${TEXTS.printed[language]}: ${markdownText(names)}`,
    clauses(
      judged.map(({ basis }) => basis),
      language,
    ),
    `${TEXTS.rules[language]}: ${judged.map(({ rule }) => markdownText(rule.id)).join(', ')}`,
  ].join('\n\n')
}

const TEXTS = {
  printed: { vi: 'Được in thành', en: 'Printed as' },
  rules: { vi: 'Các quy tắc xét', en: 'Rules that look at it' },
} satisfies Record<string, Message>

interface Judged {
  readonly rule: RuleDescription
  readonly basis: RuleBasis
}

const judgedBy = (rule: RuleDescription, standard: Standard | null): readonly Judged[] => {
  const basis = standard && rule.needs !== 'layout' ? basisOf(rule, standard) : null
  return basis ? [{ rule, basis }] : []
}

/** More of them are no help. */
const MOST_CLAUSES = 6

const clauses = (bases: readonly RuleBasis[], language: Language): string => {
  const lines = bases.map((basis) => `- **${markdownText(clauseOf(basis, language))}**: ${markdownText(basis.says)}`)
  return [...new Set(lines)].slice(0, MOST_CLAUSES).join('\n')
}

/** The standard in force by the system and the day that the YAML says, even while it is too broken to be read. */
const standardOfTree = (root: Node | null): Standard | null =>
  standardFor(systemOf(root), parseIsoDate(textAt(root, ['ngay']) ?? ''))
