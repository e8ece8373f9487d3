import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { Message } from '../../document/message.ts'
import { FILE_CHECKS } from '../../report/file-checks/file-checks.ts'
import { DESCRIBED_RULES } from '../../rules/index.ts'
import { CONFIDENCES } from '../../standards/based-on.mjs'
import type { ObligationKey } from '../../standards/obligation.ts'
import { SEVERITIES } from '../../standards/severity.ts'
import { STANDARDS } from '../../standards/standards.ts'
import { wrongOption } from './wrong-option.ts'

/** What is wrong with what a module of an organisation exports, in one sentence; `null` where it is a rule. */
export const wrongRule = (rule: unknown, file: string): Message | null => {
  if (!isRecord(rule)) return noRule(file)
  const wrong = FIELDS.flatMap(({ field, need, isRight }) => (isRight(rule[field]) ? [] : [{ field, need }]))[0]
  const told = wrong ?? takenGroup(rule) ?? wrongOption(rule.options)
  if (!told) return null
  const { field, need } = told
  const named = typeof rule.id === 'string' ? rule.id : '?'
  return {
    vi: `${file}: quy tắc «${named}», «${field}»: ${need.vi}`,
    en: `${file}: rule "${named}", "${field}": ${need.en}`,
  }
}

interface Field {
  readonly field: string
  readonly need: Message
  readonly isRight: (value: unknown) => boolean
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

const isMessage = (value: unknown): boolean => isRecord(value) && isText(value.vi) && isText(value.en)

const isOneOf =
  (allowed: readonly string[]) =>
  (value: unknown): boolean =>
    allowed.some((each) => each === value)

const isLeftOutOr =
  (isRight: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === undefined || isRight(value)

const oneOf = (field: string, allowed: readonly string[], isOptional = false): Field => ({
  field,
  need: { vi: `cần một trong: ${allowed.join(', ')}`, en: `it takes one of: ${allowed.join(', ')}` },
  isRight: isOptional ? isLeftOutOr(isOneOf(allowed)) : isOneOf(allowed),
})

const isObligation = (value: unknown): boolean => {
  if (typeof value === 'string') return STANDARDS.some((standard) => standard.obligation(value as ObligationKey))
  const texts = isRecord(value) && [value.standard, value.clause, value.says].every(isText)
  return texts && isLeftOutOr(isOneOf(CONFIDENCES))(value.confidence)
}

const FIELDS: readonly Field[] = [
  {
    field: 'id',
    need: { vi: 'cần dạng nhóm/tên, chữ thường không dấu: xa-ta/ten-thon', en: 'group/name in ASCII: our/village' },
    isRight: (value) => isText(value) && /^[a-z0-9-]+\/[a-z0-9-]+$/.test(value),
  },
  oneOf('component', Object.keys(COMPONENT_NAMES)),
  {
    field: 'obligation',
    need: {
      vi: 'cần khoá của một giá trị trong tiêu chuẩn (docs/clauses.md), hoặc { standard, clause, says, confidence } của mình',
      en: 'the key of a value of a standard (docs/clauses.md), or { standard, clause, says, confidence } of your own',
    },
    isRight: isObligation,
  },
  oneOf('severity', SEVERITIES),
  oneOf('draftSeverity', SEVERITIES, true),
  oneOf('needs', ['layout', 'words'], true),
  oneOf('fixable', ['safe', 'unsafe'], true),
  { field: 'summary', need: { vi: 'cần { vi, en }', en: '{ vi, en } is needed' }, isRight: isMessage },
  {
    field: 'messages',
    need: { vi: 'cần ít nhất một câu, mỗi câu là { vi, en }', en: 'at least one message is needed, each { vi, en }' },
    isRight: (value) => isRecord(value) && Object.keys(value).length > 0 && Object.values(value).every(isMessage),
  },
  {
    field: 'examples',
    need: { vi: 'cần { right, wrong }, một chỗ đúng và một chỗ sai', en: '{ right, wrong } is needed' },
    isRight: (value) => isRecord(value) && isText(value.right) && isText(value.wrong),
  },
  {
    field: 'check',
    need: { vi: 'cần một hàm', en: 'a function is needed' },
    isRight: (value) => typeof value === 'function',
  },
]

/** Ids of later versions of dvk must not meet those of organisations: groups are not shared. */
const takenGroup = ({ id: own }: Readonly<Record<string, unknown>>): Pick<Field, 'field' | 'need'> | null => {
  const [group = ''] = String(own).split('/')
  const isTaken =
    group in COMPONENT_NAMES ||
    group === OF_CONFIGURATIONS ||
    [...DESCRIBED_RULES, ...FILE_CHECKS].some(({ id }) => id.startsWith(`${group}/`))
  if (!isTaken) return null
  return {
    field: 'id',
    need: {
      vi: `nhóm «${group}/» là của dvk; hãy đặt nhóm riêng, ví dụ «co-quan-toi/…»`,
      en: `the group "${group}/" belongs to dvk; choose one of your own, such as "our-office/…"`,
    },
  }
}

/** The group of what is told of a configuration. */
const OF_CONFIGURATIONS = 'cau-hinh'

const noRule = (file: string): Message => ({
  vi: `${file}: cần «export default» một quy tắc (defineRule), một danh sách quy tắc, hoặc một hàm trả về chúng`,
  en: `${file}: it must export by default a rule (defineRule), a list of rules, or a function that returns them`,
})
