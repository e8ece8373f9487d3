import { DESCRIBED_RULES } from '../rules/index.ts'
import { shortDay } from '../standards/short-day.ts'
import type { Standard, StandardLine } from '../standards/standard.ts'
import { EVERY_SYSTEM, findStandard, STANDARDS } from '../standards/standards.ts'
import { CONFIDENCE_TEXTS } from './confidence-texts.ts'
import { code, ruleLink, tableHead, tableRow } from './markdown.ts'
import { readableValue } from './readable-value.ts'

/** Who else than the rules that check it reads a value, by its key: `bố cục .docx`. */
export type OtherUses = ReadonlyMap<string, readonly string[]>

/** `docs/clauses.md`: every line of every standard with the values it carries and what is done with them. */
export const clausesPage = (otherUses: OtherUses): string =>
  [
    '# Điều khoản của các tiêu chuẩn',
    '',
    'Trang này do `npm run docs` viết từ `schemas/standards/` và các quy tắc; không sửa bằng tay. Các quy tắc theo thành phần của văn bản: [rules](rules/README.md).',
    '',
    'Mỗi dòng là một điều của tiêu chuẩn: biết từ đâu, giá trị nào (`thành-phần.thuộc-tính`), quy tắc nào kiểm tra theo giá trị ấy, nơi nào khác dùng đến. Quy tắc không báo nặng hơn điều được biết:',
    '',
    ...Object.values(CONFIDENCE_TEXTS).map(({ name, meaning }) => `- ${name}: ${meaning}`),
    '',
    ...[...STANDARDS, EVERY_SYSTEM].flatMap((standard) => section(standard, otherUses)),
  ].join('\n')

const section = (standard: Standard, otherUses: OtherUses): readonly string[] => {
  const { id, number, title, issuer, from, to, lines } = standard
  const unused = lines.flatMap(keysOf).filter((key) => usesOf(key, otherUses).length === 0)
  const notObservable = lines.filter((line) => line.notObservable).length
  return [
    `## ${number} (${id})`,
    '',
    `${title}, ${issuer}; cho văn bản từ ${shortDay(from)}${to ? ` đến ${shortDay(to)}` : ''}. ${lines.length} dòng, ${notObservable} dòng không quan sát được.`,
    '',
    `Chưa dùng: ${unused.length > 0 ? unused.map(code).join(', ') : 'không có'}.`,
    '',
    ...tableHead(['Điều khoản', 'Nội dung', 'Biết từ đâu', 'Giá trị và nơi dùng']),
    ...lines.map((line) => row(line, otherUses)),
    '',
  ]
}

const keysOf = (line: StandardLine): readonly string[] => Object.keys(line.carries ?? {})

const row = (line: StandardLine, otherUses: OtherUses): string => {
  const quoted = line.quotes ? `${findStandard(line.quotes)?.number ?? line.quotes}, ` : ''
  const confidence = CONFIDENCE_TEXTS[line.confidence ?? 'read'].name
  const cells = [quoted + line.clause, line.says, confidence, effects(line, otherUses)]
  return tableRow(cells)
}

const effects = (line: StandardLine, otherUses: OtherUses): string =>
  line.notObservable
    ? `không quan sát được: ${line.notObservable}`
    : Object.entries(line.carries ?? {})
        .map(([key, value]) => {
          const uses = usesOf(key, otherUses)
          return `${code(key)} = ${readableValue(value)} → ${uses.length > 0 ? uses.join(', ') : '**chưa dùng**'}`
        })
        .join('<br>')

const usesOf = (key: string, otherUses: OtherUses): readonly string[] => [
  ...DESCRIBED_RULES.filter((rule) => rule.obligation === key).map((rule) => ruleLink(rule.id, 'rules/')),
  ...(otherUses.get(key) ?? []),
]
