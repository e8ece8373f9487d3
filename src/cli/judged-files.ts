import { type JudgeAllOptions, type Judged, judgeAll } from '../project/judge-all.ts'
import type { CommandInput } from './command.ts'
import { findInputs } from './find-inputs.ts'
import type { Io } from './io.ts'
import { openProgress } from './progress.ts'
import { watched } from './watched.ts'

/** Judges what stands behind the paths of a run, in their order, with progress shown where it takes long. */
export const judgedFiles = (
  { options, language }: CommandInput,
  paths: readonly string[],
  judging: JudgeAllOptions,
  io: Io,
): AsyncGenerator<Judged> => {
  const { stdinFilename, documentsOnly = false } = options
  const inputs = () => findInputs(paths, { io, stdinFilename, documentsOnly })
  const progress = openProgress(inputs(), language, options, io)
  const counted = progress ? progress.counting(inputs()) : inputs()
  return watched(judgeAll(counted, judging), progress, io)
}
