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

/** A file whose bytes are at hand. */
export const loadedFrom = <Bytes extends Uint8Array>(input: Pick<Input, 'file' | 'named'>, bytes: Bytes) => ({
  ...input,
  bytes,
  read: async () => bytes,
})

/**
 * Judges one file of a run under its own configuration: here, in another thread or from what is kept of an earlier run.
 * @returns `null` for a file of a folder that is no document
 */
export type JudgeFile = (input: LoadedInput, config: FileConfig) => Promise<Judgement | null>

/** Judges in this thread. */
export const judgeHere =
  (settings: RunSettings): JudgeFile =>
  (input, config) =>
    judge(input, { ...lintOptions(settings, config), keep: keepFor(settings.keep, config) })

/** How one file is linted: as its configuration says, under the standard that was chosen for all, if one was. */
export const lintOptions = <Settings extends Pick<RunSettings, 'standard'>>(
  settings: Settings,
  { isIgnored: _, ...config }: FileConfig,
) => ({ ...config, ...settings, standard: settings.standard ?? config.standard })

/** Findings are looked up in a baseline by their fingerprints. */
const keepFor = (keep: Keep, { baseline }: Pick<FileConfig, 'baseline'>): Keep =>
  baseline === null ? keep : { ...keep, fingerprints: true }
