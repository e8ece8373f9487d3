import { listedRules, ruleList } from '../report/rule-list.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'
import { ownRules } from './own-rules.ts'
import { pageOn } from './page-on.ts'

/** `dvk rules`: every rule with the most it reports, of one standard with `--standard`. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language } = input
  const rules = listedRules(await chosenStandard(options.standard, io), language, await ownRules(input, io))
  const page = pageOn(io.stdout, language, io)
  io.stdout.write(options.format === 'json' ? `${JSON.stringify(rules, null, 2)}\n` : ruleList(rules, page))
  return CLEAN
}
