import { namesRule } from '../config/file-config.ts'
import { isAlwaysError, type KnownRules, knownRules } from '../config/known-rules.ts'
import { guessOf } from '../config/wrong-settings.ts'
import { fillMessage, type Language, type Message } from '../document/message.ts'
import type { Finding } from '../lint/finding.ts'
import { type Directive, MOST_DIRECTIVES } from '../read/directive.ts'
import { unknownRule } from '../rules/unknown-rule.ts'

export interface CheckedDirectives {
  /** Those with a reason, with those of their rules that may be kept silent. */
  readonly sound: readonly Directive[]
  /** What is wrong with the others. */
  readonly findings: readonly Finding[]
}

const REASONLESS: Message = {
  vi: 'chỉ thị tắt «{seen}» chưa nêu lý do nên không có hiệu lực; viết lý do sau «--», ví dụ: dvk-tat {seen} -- lý do',
  en: 'the directive against "{seen}" gives no reason, so it does not hold; write the reason behind "--", as in: dvk-tat {seen} -- reason',
}

const NAMELESS: Message = {
  vi: 'chỉ thị không nêu tắt quy tắc nào; viết: dvk-tat <mã quy tắc> -- lý do',
  en: 'the directive names no rule; write: dvk-tat <rule> -- reason',
}

const PROTECTED: Message = {
  vi: '«{seen}» không tắt được ngay trong tệp; nếu cần, đặt mức trong dvk.config.yaml',
  en: '"{seen}" cannot be kept silent from within the file; set its level in dvk.config.yaml where that is needed',
}

const UNUSED: Message = {
  vi: 'ở đây không có gì để tắt «{seen}», chỉ thị này thừa: hãy bỏ đi',
  en: 'there is nothing of "{seen}" to keep silent here: drop the directive',
}

/** A file does not vouch for its own safety, and a directive does not answer for directives. */
const PROTECTED_GROUPS = ['an-toan/*', 'chi-thi/*']

/** Whether a directive may keep a rule silent. @param id of a rule */
export const isSuppressible = (id: string): boolean =>
  !isAlwaysError(id) && !PROTECTED_GROUPS.some((group) => namesRule(group, id))

/** The directives that hold, and findings on the others. @param own rules of the organisation */
export const soundDirectives = (
  directives: readonly Directive[],
  language: Language,
  own: KnownRules,
): CheckedDirectives => {
  const rulesThere = directives.length > 0 ? knownRules(own) : []
  const suppressible = rulesThere.filter(({ id }) => isSuppressible(id))
  const sound: Directive[] = []
  const findings: Finding[] = []
  for (const directive of directives.slice(0, MOST_DIRECTIVES)) {
    const { rules, reason } = directive
    const known = rules.filter((name) => suppressible.some(({ id }) => namesRule(name, id)))
    const unknown = rules.filter((name) => !known.includes(name))
    findings.push(...unknown.map((name) => unknownFinding(directive, name, rulesThere, language)))
    if (rules.length === 0) findings.push(finding('chi-thi/quy-tac-la', directive, '', NAMELESS, language))
    if (known.length === 0) continue
    if (reason !== '') sound.push({ ...directive, rules: known })
    else findings.push(finding('chi-thi/thieu-ly-do', directive, known.join(', '), REASONLESS, language))
  }
  return { sound, findings }
}

/** @param directive its rules are those that had nothing to tell */
export const unusedFinding = (directive: Directive, language: Language): Finding =>
  finding('chi-thi/thua', directive, directive.rules.join(', '), UNUSED, language)

const unknownFinding = (directive: Directive, name: string, known: KnownRules, language: Language): Finding => {
  const isProtected = known.some(({ id }) => namesRule(name, id))
  const guess = isProtected ? null : guessOf(name, known)
  const message = isProtected ? PROTECTED : unknownRule(name, guess)
  return { ...finding('chi-thi/quy-tac-la', directive, name, message, language), expected: guess }
}

const finding = (ruleId: string, { at }: Directive, seen: string, message: Message, language: Language): Finding => ({
  ruleId,
  severity: 'warning',
  message: fillMessage(message, language, { seen }),
  location: at,
  component: 'tep',
  seen: seen === '' ? null : seen,
  expected: null,
  basis: [],
})
