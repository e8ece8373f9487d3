import { Readable } from 'node:stream'
import { serve } from '../lsp/server.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { configChoice } from './config-choice.ts'
import type { Io } from './io.ts'

/** `dvk lsp`: a language server for editors, over standard input and output. */
export const run = async (input: CommandInput, io: Io): Promise<number> => {
  const { options, language, version } = input
  const standard = await chosenStandard(options.standard, io)
  return serve(
    { language, version, standard, ...configChoice(input, io) },
    {
      // A stream can be closed while it is waited for, which is how the process ends.
      input: io.stdin instanceof Readable ? io.stdin : Readable.from(io.stdin),
      write: (chunk) => io.stdout.write(chunk),
    },
  )
}
