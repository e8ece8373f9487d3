import { judgeHere, type RunSettings } from '../project/judge-file.ts'
import type { ThreadedJudge } from '../project/judge-in-threads.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { configChoice } from './config-choice.ts'
import type { Io } from './io.ts'
import { jobsOf } from './jobs.ts'
import type { WorkerSettings } from './judge-worker.ts'

/**
 * What judges the files of one run, as its options ask for.
 * @throws InputError for an option that cannot be followed
 */
export const openJudging = async (
  input: CommandInput,
  settings: Omit<RunSettings, 'standard'>,
  io: Io,
): Promise<ThreadedJudge> => {
  const { options } = input
  const here = judgeHere({ ...settings, standard: await chosenStandard(options.standard, io) })
  const { threads, after } = jobsOf(options.jobs)
  if (threads === 1 || io.workerScript === undefined) return { judgeFile: here, ahead: () => 1, close: () => {} }
  const { judgeInThreads } = await import('../project/judge-in-threads.ts')
  const told: WorkerSettings = {
    ...settings,
    standard: options.standard,
    config: configChoice(input, io),
  }
  return judgeInThreads({ judgeHere: here, after, threads, script: io.workerScript, settings: told })
}
