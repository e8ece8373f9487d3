import { SEVERITY_NAMES } from '../../report/severity-name.ts'
import type { RuleDescription } from '../../rules/rule.ts'
import { fenced, plain } from '../markdown.ts'
import type { Example, ExampleFile, ExamplePair } from './example.ts'
import type { Found } from './found.ts'

/** The way from a rule's page to the project's root. */
const ROOT = '../../../'

export interface Examples {
  readonly rule: RuleDescription
  readonly examples: ExamplePair | null
  /** What the rule tells of the wrong example. */
  readonly found: Found | null
  /** What mending changes in it, as a diff. */
  readonly mending: string | null
}

/**
 * A right and a wrong text in a line each, then documents. The fence of a document says what tests run: `yaml sai` a wrong
 * YAML as it stands, `text dung test/…/dung.txt` the right file of which this is a part.
 */
export const exampleSection = ({ rule, examples, found, mending }: Examples): readonly string[] => [
  '## Ví dụ',
  '',
  'Sai:',
  '',
  ...quote(rule.examples.wrong),
  '',
  'Đúng:',
  '',
  ...quote(rule.examples.right),
  '',
  ...(examples
    ? [
        ...documents('Văn bản sai', 'sai', examples.wrong),
        ...(found ? [`dvk báo **${SEVERITY_NAMES[found.severity].vi}**: ${plain(found.message)}`, ''] : []),
        ...(mending ? ['Tự sửa thành:', '', ...fenced('diff', mending), ''] : []),
        ...documents('Văn bản đúng', 'dung', examples.right),
      ].slice(0, -1)
    : [untold(rule)]),
]

const quote = (text: string): readonly string[] =>
  fenced(
    '',
    text
      .replaceAll('⏎', '\n')
      .split('\n')
      .map((line) => line.trim())
      .join('\n'),
  )

const documents = (title: string, kind: 'sai' | 'dung', { caption, path, files }: Example): readonly string[] => [
  `### ${title}`,
  '',
  ...(caption ? [plain(caption), ''] : []),
  ...files.flatMap((file) => document(file, kind, path, files.length > 1)),
]

const document = (
  { name, text, excerpt }: ExampleFile,
  kind: string,
  path: string,
  isOfMany: boolean,
): readonly string[] => {
  const language = name.endsWith('.yaml') ? 'yaml' : 'text'
  if (excerpt === null) return [...fenced(`${language} ${kind}${isOfMany ? ` ${name}` : ''}`, text), '']
  return [...fenced(`${language} ${kind} ${path}`, excerpt), '', `Cả văn bản: [${path}](${ROOT}${path})`, '']
}

const untold = ({ needs, id }: RuleDescription): string =>
  needs === 'layout'
    ? 'Quy tắc này xét tệp .docx: các kiểm thử làm sai một tệp .docx đúng ở đúng một chỗ, và chỉ quy tắc này được báo.'
    : `Những thư mục đúng và sai mà các kiểm thử chạy: [test/fixtures/rules/${id}](${ROOT}test/fixtures/rules/${id}).`
