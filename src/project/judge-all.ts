import type { FileConfig } from '../config/file-config.ts'
import type { Configs } from './configs.ts'
import type { Input } from './input.ts'
import type { Judgement } from './judge.ts'
import { type JudgeFile, type LoadedInput, loadedFrom } from './judge-file.ts'

/** One input of a run and what came of it: `null` where the configuration leaves it out. */
export interface Judged {
  readonly input: Input
  readonly config: FileConfig
  readonly judgement: Judgement | null
}

/** What judges the files of a run. */
export interface Judges {
  readonly judgeFile: JudgeFile
  /** How many files are worth asking for before the first of them is done. */
  ahead(): number
}

export interface JudgeAllOptions extends Judges {
  readonly configs: Configs
}

/** Bytes of files that are read and not judged yet. */
const MOST_BYTES = 2 ** 25

/**
 * Judges the files of a run, each by itself, and gives them in the order of the inputs whatever is done first.
 * Files of folders that are no documents are passed over.
 */
export async function* judgeAll(
  inputs: AsyncIterable<Input>,
  { configs, judgeFile, ahead }: JudgeAllOptions,
): AsyncGenerator<Judged> {
  const begun: Begun[] = []
  let bytes = 0
  for await (const input of inputs) {
    const started = await begin(input, configs, judgeFile)
    begun.push(started)
    bytes += started.size
    while (begun.length >= ahead() || bytes > MOST_BYTES) {
      const first = begun.shift()
      if (!first) break
      yield* ended(first)
      bytes -= first.size
    }
  }
  for (const rest of begun) yield* ended(rest)
}

interface Begun {
  readonly input: Input
  readonly config: FileConfig
  readonly size: number
  /** `null` for a file that is left out. */
  readonly judgement: Promise<Judgement | null> | null
}

const begin = async (input: Input, configs: Configs, judgeFile: JudgeFile): Promise<Begun> => {
  const config = await configs(input.file)
  if (config.isIgnored) return { input, config, size: 0, judgement: null }
  const read = await loaded(input)
  const judgement = judgeFile(read, config)
  // What fails is told in its turn, when others have been waited for.
  judgement.catch(() => {})
  return { input, config, size: read.bytes?.length ?? 0, judgement }
}

async function* ended({ input, config, judgement: begun }: Begun): AsyncGenerator<Judged> {
  if (!begun) yield { input, config, judgement: null }
  const judgement = await begun
  if (judgement) yield { input, config, judgement }
}

/** Reads an input; why it cannot be read is told by its own `read`. */
export const loaded = async (input: Input): Promise<LoadedInput> => {
  try {
    return loadedFrom(input, await input.read())
  } catch (error) {
    return { ...input, bytes: null, read: () => Promise.reject(error) }
  }
}
