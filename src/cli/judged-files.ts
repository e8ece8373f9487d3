import type { Input } from '../project/input.ts'
import { type JudgeAllOptions, type Judged, judgeAll } from '../project/judge-all.ts'
import type { CommandInput } from './command.ts'
import type { Io } from './io.ts'
import { openProgress } from './progress.ts'
import { watched } from './watched.ts'

/**
 * Judges files in their order, with progress shown where it takes long.
 * @param inputs gives them anew each time: they are counted while they are judged
 */
export const judgedFiles = (
  { options, language }: CommandInput,
  inputs: () => AsyncIterable<Input>,
  judging: JudgeAllOptions,
  io: Io,
): AsyncGenerator<Judged> => {
  const progress = openProgress(inputs, language, options, io)
  return watched(judgeAll(progress?.counting(inputs()) ?? inputs(), judging), progress, io)
}
