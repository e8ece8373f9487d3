import { InputError } from '../document/input-error.ts'
import { hasColors } from '../report/colors.ts'
import { rulePage } from '../report/rule-page.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { suggest } from '../vietnamese/suggest.ts'
import type { CommandInput } from './commands.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/** `dvk explain RULE…`: what a rule wants, the clause in every standard, a right and a wrong text. */
export const run = async ({ arguments: ids, language }: CommandInput, io: Io): Promise<number> => {
  const page = { language, colors: hasColors(io.stdout.isTTY, io.env), width: io.stdout.columns ?? null }
  // All are found before the first is printed: a wrong one leaves nothing half told.
  const rules = ids.map(ruleNamed)
  io.stdout.write(rules.map((rule) => rulePage(rule, page)).join('\n'))
  return CLEAN
}

const IDS = DESCRIBED_RULES.map((rule) => rule.id)

const ruleNamed = (id: string): RuleDescription => {
  const rule = DESCRIBED_RULES.find((each) => each.id === id)
  if (rule) return rule
  const guess = suggest(id, IDS) ?? IDS.find((known) => known.endsWith(`/${id}`) || known.startsWith(`${id}/`))
  throw new InputError('cach-dung/quy-tac-la', {
    vi: `không có quy tắc «${id}»; ${guess ? `có phải ý bạn là «${guess}»?` : 'xem tất cả: dvk rules'}`,
    en: `there is no rule "${id}"; ${guess ? `did you mean "${guess}"?` : 'for all of them: dvk rules'}`,
  })
}
