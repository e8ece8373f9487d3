import { resolve } from 'node:path'
import type { Keep } from '../project/judge.ts'
import type { Judges } from '../project/judge-all.ts'
import { judgeHere, type RunSettings } from '../project/judge-file.ts'
import { judgeInThreads } from '../project/judge-in-threads.ts'
import { chosenStandard } from './chosen-standard.ts'
import type { CommandInput } from './command.ts'
import { configChoice } from './config-choice.ts'
import type { Io } from './io.ts'
import { jobsOf } from './jobs.ts'
import type { WorkerSettings } from './judge-worker.ts'

/** What judges the files of one run. */
export interface Judging extends Judges {
  /** Ends its threads, and keeps what it has judged for the next run. */
  close(): void
}

/** How a run judges, as its options say; its standard is another question. */
export const runSettings = ({ options, language }: CommandInput): Omit<RunSettings, 'standard' | 'keep'> => ({
  language,
  final: options.final ?? false,
  directives: options.inlineDirectives ?? true,
})

/**
 * As the options of a run ask for: with what is kept of earlier runs, in as many threads as pay.
 * @throws InputError for an option that cannot be followed
 */
export const openJudging = async (input: CommandInput, keep: Keep, io: Io): Promise<Judging> => {
  const settings = { ...runSettings(input), keep, standard: await chosenStandard(input.options.standard, io) }
  const judging = inThreads(input, settings, io)
  const { cache = false, cacheLocation } = input.options
  return cache || cacheLocation !== undefined ? await withCache(judging, cacheLocation, settings, io) : judging
}

const inThreads = (input: CommandInput, settings: RunSettings, io: Io): Judging => {
  const { options } = input
  const here = judgeHere(settings)
  const { threads, after } = jobsOf(options.jobs)
  if (threads === 1 || io.workerScript === undefined) return { judgeFile: here, ahead: () => 1, close: () => {} }
  const told: WorkerSettings = {
    ...settings,
    standard: options.standard,
    config: configChoice(input, io),
  }
  return judgeInThreads({ judgeHere: here, after, threads, script: io.workerScript, settings: told })
}

const withCache = async (
  judging: Judging,
  location: string | undefined,
  settings: RunSettings,
  { cwd }: Io,
): Promise<Judging> => {
  const { CACHE_FOLDER, makeCacheFolder, usualCacheFolder } = await import('../project/cache/cache-folder.ts')
  const { cachedJudge } = await import('../project/cache/cached-judge.ts')
  const folder = location === undefined ? usualCacheFolder(cwd) : resolve(cwd, location)
  makeCacheFolder(folder, location ?? CACHE_FOLDER)
  const cached = cachedJudge({ judgeFile: judging.judgeFile, folder, cwd, settings })
  return {
    ...judging,
    judgeFile: cached.judgeFile,
    close() {
      judging.close()
      cached.close()
    },
  }
}
