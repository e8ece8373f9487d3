import type { Language } from '../document/message.ts'
import type { Standard } from '../standards/standard.ts'
import type { Configs } from './configs.ts'
import type { Input } from './input.ts'
import { type Judgement, judge, type Keep } from './judge.ts'

/** How the files of a run are judged, whatever is configured for each. */
export interface RunSettings {
  /** Goes before that of a configuration; `null` where none was chosen. */
  readonly standard: Standard | null
  readonly language: Language
  readonly final: boolean
  readonly keep: Keep
}

/** One input of a run and what came of it: `null` where the configuration leaves it out. */
export interface Judged {
  readonly input: Input
  readonly judgement: Judgement | null
}

/**
 * Judges the files of a run, each by itself and under its own configuration, in the order of the inputs.
 * Files of folders that are no documents are passed over.
 */
export async function* judgeAll(
  inputs: AsyncIterable<Input>,
  configs: Configs,
  settings: RunSettings,
): AsyncGenerator<Judged> {
  for await (const input of inputs) {
    const { isIgnored, ...config } = await configs(input.file)
    if (isIgnored) {
      yield { input, judgement: null }
      continue
    }
    const standard = settings.standard ?? config.standard
    const judgement = await judge(input, { ...config, ...settings, standard })
    if (judgement) yield { input, judgement }
  }
}
