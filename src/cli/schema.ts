import { fileURLToPath } from 'node:url'
import { InputError } from '../document/input-error.ts'
import { meantOrAll } from '../document/meant-or-all.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { SCHEMA_NAMES } from './argument-choices.ts'
import type { CommandInput } from './command.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/** `dvk schema`: where a JSON Schema stands, for editors and other programs. */
export const run = async ({ arguments: [wanted = SCHEMA_NAMES[0]] }: CommandInput, io: Io): Promise<number> => {
  const name = SCHEMA_NAMES.find((known) => known === wanted)
  if (!name) throw unknown(wanted)
  // Two folders up in the sources (src/cli) and in what is shipped (dist/cli) alike.
  io.stdout.write(`${fileURLToPath(new URL(`../../schemas/${name}.schema.json`, import.meta.url))}\n`)
  return CLEAN
}

const unknown = (wanted: string): InputError => {
  const instead = meantOrAll(suggest(wanted, SCHEMA_NAMES), SCHEMA_NAMES)
  return new InputError('cach-dung/schema-la', {
    vi: `không có schema «${wanted}»; ${instead.vi}`,
    en: `there is no schema "${wanted}"; ${instead.en}`,
  })
}
