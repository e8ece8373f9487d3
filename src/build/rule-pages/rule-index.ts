import { COMPONENT_IDS, type ComponentId } from '../../document/component.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { FixSafety } from '../../document/fix.ts'
import { SEVERITY_NAMES } from '../../report/severity-name.ts'
import type { Severity } from '../../standards/severity.ts'
import { plain, ruleLink, tableHead, tableRow } from '../markdown.ts'

export interface IndexedRule {
  readonly id: string
  readonly component: ComponentId
  readonly severity: Severity
  readonly fixable?: FixSafety
  readonly summary: string
}

/** `docs/rules/README.md`: all rules by component, in the order of the page of a document. */
export const ruleIndex = (rules: readonly IndexedRule[]): string =>
  [
    `${rules.length} quy tắc, xếp theo thành phần của văn bản; xếp theo điều khoản: [clauses.md](../clauses.md). Mức báo là mức nặng nhất: tiêu chuẩn nào biết không chắc thì báo nhẹ hơn. Tự sửa: ● an toàn (\`--fix\`), ○ phải xem lại (\`--fix --unsafe-fixes\`).`,
    '',
    'Trong dòng lệnh: `dvk explain <mã>`. Đổi mức hoặc tắt một quy tắc: khoá `quy_tac` trong `dvk.config.yaml`.',
    ...COMPONENT_IDS.flatMap((component) =>
      section(
        component,
        rules.filter((rule) => rule.component === component),
      ),
    ),
  ].join('\n')

const section = (component: ComponentId, rules: readonly IndexedRule[]): readonly string[] =>
  rules.length === 0
    ? []
    : [
        '',
        `## ${COMPONENT_NAMES[component].vi}`,
        '',
        ...tableHead(['Quy tắc', 'Mức', 'Tự sửa', 'Yêu cầu']),
        ...rules.map(({ id, severity, fixable, summary }) =>
          tableRow([ruleLink(id, ''), SEVERITY_NAMES[severity].vi, fixable ? FIX_MARKS[fixable] : '', plain(summary)]),
        ),
      ]

const FIX_MARKS: Readonly<Record<FixSafety, string>> = { safe: '●', unsafe: '○' }
