import type { Configs } from '../project/configs.ts'
import { type Judged, judgeAll } from '../project/judge-all.ts'
import type { CommandInput } from './command.ts'
import { findInputs } from './find-inputs.ts'
import type { ChangedOnly } from './git/changed-only.ts'
import type { Io } from './io.ts'
import type { Judging } from './judging.ts'
import { openProgress } from './progress.ts'
import { watched } from './watched.ts'

export interface JudgedFilesOptions {
  readonly configs: Configs
  readonly judging: Judging
  /** Says which files are read, where not all are. */
  readonly changedOnly: Pick<ChangedOnly, 'inputs'> | null
}

/** Judges what stands behind the paths of a run, in their order, with progress shown where it takes long. */
export const judgedFiles = (
  { options, language }: CommandInput,
  paths: readonly string[],
  { configs, judging, changedOnly }: JudgedFilesOptions,
  io: Io,
): AsyncGenerator<Judged> => {
  const { stdinFilename, documentsOnly = false } = options
  const inputs = () => changedOnly?.inputs() ?? findInputs(paths, { io, stdinFilename, documentsOnly })
  const progress = openProgress(inputs(), language, options, io)
  const counted = progress ? progress.counting(inputs()) : inputs()
  return watched(judgeAll(counted, { ...judging, configs }), progress, io)
}
