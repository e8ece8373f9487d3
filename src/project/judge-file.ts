import type { FileConfig } from '../config/file-config.ts'
import type { Language } from '../document/message.ts'
import type { Standard } from '../standards/standard.ts'
import type { Input } from './input.ts'
import { type Judgement, judge, type Keep } from './judge.ts'

/** How the files of a run are judged, whatever is configured for each. */
export interface RunSettings {
  /** Goes before that of a configuration; `null` where none was chosen. */
  readonly standard: Standard | null
  readonly language: Language
  readonly final: boolean
  /** False where directives in files are not obeyed. */
  readonly directives: boolean
  readonly keep: Keep
}

/** A file that was read: `read` gives its bytes again, or the reason why there are none. */
export interface LoadedInput extends Input {
  readonly bytes: Uint8Array | null
}

/**
 * Judges one file of a run under its own configuration: here, in another thread or from what is kept of an earlier run.
 * @returns `null` for a file of a folder that is no document
 */
export type JudgeFile = (input: LoadedInput, config: FileConfig) => Promise<Judgement | null>

/** Judges in this thread. */
export const judgeHere =
  (settings: RunSettings): JudgeFile =>
  (input, { isIgnored: _, ...config }) =>
    judge(input, {
      ...config,
      ...settings,
      standard: settings.standard ?? config.standard,
      keep: keepFor(settings.keep, config),
    })

/** Findings are looked up in a baseline by their fingerprints. */
const keepFor = (keep: Keep, { baseline }: Pick<FileConfig, 'baseline'>): Keep =>
  baseline === null ? keep : { ...keep, fingerprints: true }
