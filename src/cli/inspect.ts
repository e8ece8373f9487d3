import type { Language } from '../document/message.ts'
import type { Input } from '../project/input.ts'
import { inputErrorIn } from '../project/input-error-in.ts'
import { readDocument } from '../read/read-document.ts'
import { type Inspected, inspectFile } from '../report/inspect.ts'
import type { Standard } from '../standards/standard.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { CLEAN, USAGE } from './exit-code.ts'
import { namedInput } from './input.ts'
import type { Io } from './io.ts'

/** `dvk inspect`: what is read in each file, without judging it. */
export const run = async ({ arguments: paths, options, language }: CommandInput, io: Io): Promise<number> => {
  const standard = await chosenStandard(options.standard, io)
  const inspected: Inspected[] = []
  for (const path of paths) {
    const input = namedInput(path, { io, stdinFilename: options.stdinFilename })
    inspected.push(await inspectInput(input, standard, language))
  }
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(inspected, null, 2)}\n`)
  else {
    const { outline } = await import('../report/outline.ts')
    const { pageOn } = await import('./page-on.ts')
    io.stdout.write(outline(inspected, pageOn(io.stdout, language, io)))
  }
  return inspected.some((each) => 'error' in each) ? USAGE : CLEAN
}

const inspectInput = async (input: Input, standard: Standard | null, language: Language): Promise<Inspected> => {
  try {
    return inspectFile(await readDocument(input.file, await input.read(), { standard }), { standard, language })
  } catch (error) {
    return { file: input.file, error: inputErrorIn(input.file, error).text[language] }
  }
}
