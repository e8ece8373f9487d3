import type { ConfigChoice } from '../project/configs.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'

/** Where the configurations of a run are looked for, and whether they may run code. */
export const configChoice = ({ options }: Pick<CommandInput, 'options'>, { cwd, env }: Io): ConfigChoice => ({
  config: options.config,
  cwd,
  plugins: options.plugins ?? env.DVK_PLUGINS === '1',
  debug: options.debug ?? false,
})
