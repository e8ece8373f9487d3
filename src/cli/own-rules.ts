import { join } from 'node:path'
import { ownRulesOf } from '../config/config.ts'
import { wholeConfigsFor } from '../project/configs.ts'
import type { Rule } from '../rules/rule.ts'
import type { CommandInput } from './command.ts'
import { configChoice } from './config-choice.ts'
import type { Io } from './io.ts'

/** The rules of the organisation in whose folder a command runs; none where its code was not allowed. */
export const ownRules = async (input: CommandInput, io: Io): Promise<readonly Rule[]> => {
  const choice = configChoice(input, io)
  if (!choice.plugins) return []
  // Any file of the folder has its configuration.
  return ownRulesOf(await wholeConfigsFor(choice)(join(io.cwd, 'x')))
}
