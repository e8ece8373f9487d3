import type { Judges } from './judge-all.ts'
import type { JudgeFile } from './judge-file.ts'
import type { JudgePool, PoolOptions } from './judge-pool.ts'

/** What judges a run in several threads, if it comes to that. */
export interface ThreadedJudges extends Judges {
  /** Ends the threads. */
  close(): void
}

export interface ThreadedOptions extends PoolOptions {
  readonly judgeHere: JudgeFile
  /** Milliseconds of judging after which other threads pay: starting them takes as long as judging many files. */
  readonly after: number
}

/** Files asked for at once for each thread: one that takes long keeps the others from going on no sooner than these are done. */
const AHEAD = 16

/** Judges in this thread until it is known that there is work for several. */
export const judgeInThreads = ({ judgeHere, after, ...options }: ThreadedOptions): ThreadedJudges => {
  let spent = 0
  let pool: Promise<JudgePool> | null = null
  const timed: JudgeFile = async (input, config) => {
    const start = performance.now()
    const judgement = await judgeHere(input, config)
    spent += performance.now() - start
    return judgement
  }
  return {
    async judgeFile(input, config) {
      if (input.bytes === null) return judgeHere(input, config)
      if (spent < after) return timed(input, config)
      // Most runs end before: they do not even load it.
      pool ??= import('./judge-pool.ts').then(({ openPool }) => openPool(options))
      return (await pool).judge(input, input.bytes)
    },
    ahead: () => (spent < after ? 1 : options.threads * AHEAD),
    close: () => void pool?.then(({ close }) => close()),
  }
}
