import { InputError } from '../document/input-error.ts'
import { meantOrAll } from '../document/meant-or-all.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { SHELLS } from './argument-choices.ts'
import type { CommandInput } from './command.ts'
import { bash } from './completion/bash.ts'
import { type Completed, completed } from './completion/completed.ts'
import { fish } from './completion/fish.ts'
import { powershell } from './completion/powershell.ts'
import { zsh } from './completion/zsh.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

const SCRIPTS: Readonly<Record<(typeof SHELLS)[number], (what: Completed) => string>> = { bash, zsh, fish, powershell }

/** `dvk completion SHELL`: the script that completes command lines of dvk in that shell. */
export const run = async ({ arguments: [wanted = ''], language, commands }: CommandInput, io: Io): Promise<number> => {
  const shell = SHELLS.find((known) => known === wanted)
  if (!shell) throw unknown(wanted)
  io.stdout.write(SCRIPTS[shell](completed(commands, language)))
  return CLEAN
}

const unknown = (wanted: string): InputError => {
  const instead = meantOrAll(suggest(wanted, SHELLS), SHELLS)
  return new InputError('cach-dung/trinh-lenh-la', {
    vi: `không có kịch bản cho «${wanted}»; ${instead.vi}`,
    en: `there is no script for "${wanted}"; ${instead.en}`,
  })
}
