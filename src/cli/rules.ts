import { hasColors } from '../report/colors.ts'
import { listedRules, ruleList } from '../report/rule-list.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'
import { ownRules } from './own-rules.ts'

/** `dvk rules`: every rule with the most it reports, of one standard with `--standard`. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const rules = listedRules(await chosenStandard(options.standard, io), language, await ownRules(input, io))
  const page = { language, colors: hasColors(io.stdout.isTTY, io.env), width: io.stdout.columns ?? null }
  io.stdout.write(options.format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : ruleList(rules, page))
  return CLEAN
}
