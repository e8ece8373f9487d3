import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { FixSafety } from '../../document/fix.ts'
import { clausesOf } from '../../report/rule-clauses.ts'
import { SEVERITY_NAMES } from '../../report/severity-name.ts'
import type { RuleDescription } from '../../rules/rule.ts'
import type { RuleBasis } from '../../rules/rule-basis.ts'
import { milder, type Severity } from '../../standards/severity.ts'
import { shortDay } from '../../standards/short-day.ts'
import type { Standard } from '../../standards/standard.ts'
import { EVERY_SYSTEM } from '../../standards/standards.ts'
import { CONFIDENCE_TEXTS } from '../confidence-texts.ts'
import { anchorOf, plain, ruleLink, tableHead, tableRow } from '../markdown.ts'
import { type Examples, exampleSection } from './example-section.ts'
import { sinceRow } from './generated.ts'

export interface RuleDoc extends Examples {
  readonly related: readonly RuleDescription[]
  readonly since: string
}

/** The generated part of `docs/rules/<id>.md`. */
export const ruleDoc = ({ rule, examples, found, mending, related, since }: RuleDoc): string =>
  [
    plain(rule.summary.vi),
    '',
    ...tableHead(['Thành phần', `[${COMPONENT_NAMES[rule.component].vi}](../README.md#${componentAnchor(rule)})`]),
    `| Xét trên | ${sourcesOf(rule)} |`,
    `| Tự sửa | ${fixOf(rule.fixable)} |`,
    sinceRow(since),
    '',
    ...clauseSection(rule),
    '',
    ...exampleSection({ rule, examples, found, mending }),
    ...relatedSection(related),
  ].join('\n')

const componentAnchor = ({ component }: RuleDescription): string => anchorOf(COMPONENT_NAMES[component].vi)

const sourcesOf = ({ needs, component }: RuleDescription): string => {
  if (needs === 'layout') return '.docx (cần phông chữ, lề trang)'
  return component === 'kho' ? 'cả thư mục: các văn bản đối chiếu với nhau' : 'YAML, .docx, văn bản thuần'
}

const fixOf = (safety: FixSafety | undefined): string => {
  switch (safety) {
    case 'safe':
      return 'có, an toàn: `--fix`'
    case 'unsafe':
      return 'có, phải xem lại: `--fix --unsafe-fixes`'
    case undefined:
      return 'không: người soạn quyết định'
  }
}

const severityName = (severity: Severity): string => SEVERITY_NAMES[severity].vi

const clauseSection = (rule: RuleDescription): readonly string[] => {
  const clauses = clausesOf(rule)
  const silent = clauses.filter(({ basis }) => !basis).map(({ standard }) => standard.number)
  return [
    '## Căn cứ',
    '',
    ...tableHead(['Tiêu chuẩn', 'Điều khoản', 'Nội dung', 'Biết từ đâu', 'Báo nhiều nhất']),
    ...clauses.flatMap(({ standard, basis, quoted }) =>
      basis ? [clauseRow(rule, nameOf(standard), basis, quoted)] : [],
    ),
    ...(silent.length > 0 ? ['', `Không xét theo ${silent.join(', ')}: ở đó không nêu điều này.`] : []),
  ]
}

const nameOf = (standard: Standard): string => {
  if (standard === EVERY_SYSTEM) return 'Văn bản của mọi hệ thống'
  const from = shortDay(standard.from)
  return `${standard.number} (${standard.to ? `${from} – ${shortDay(standard.to)}` : `từ ${from}`})`
}

const clauseRow = (rule: RuleDescription, name: string, basis: RuleBasis, quoted: string | null): string => {
  const draft = rule.draftSeverity
    ? `; khi còn là dự thảo: ${severityName(milder(rule.draftSeverity, basis.severity))}`
    : ''
  return tableRow([
    name,
    quoted ? `${quoted}, ${basis.clause}` : basis.clause,
    plain(basis.says),
    CONFIDENCE_TEXTS[basis.confidence].name,
    severityName(basis.severity) + draft,
  ])
}

const relatedSection = (related: readonly RuleDescription[]): readonly string[] =>
  related.length === 0
    ? []
    : ['', '## Liên quan', '', ...related.map(({ id, summary }) => `- ${ruleLink(id, '../')}: ${plain(summary.vi)}`)]
