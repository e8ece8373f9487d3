import { fileURLToPath } from 'node:url'
import type { CommandInput } from './commands.ts'
import { CLEAN } from './exit-code.ts'
import type { Io } from './io.ts'

/** `dvk schema`: where the JSON Schema of the YAML input stands, for editors. */
export const run = async (_input: CommandInput, io: Io): Promise<number> => {
  // Two folders up in the sources (src/cli) and in what is shipped (dist/cli) alike.
  io.stdout.write(`${fileURLToPath(new URL('../../schemas/van-ban.schema.json', import.meta.url))}\n`)
  return CLEAN
}
