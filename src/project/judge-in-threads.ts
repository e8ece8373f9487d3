import type { JudgeFile } from './judge-file.ts'
import type { JudgePool, PoolOptions } from './judge-pool.ts'

/** Judges in this thread until it is known that there is work for several. */
export interface ThreadedJudge {
  readonly judgeFile: JudgeFile
  /** How many files are worth asking for at once. */
  ahead(): number
  close(): void
}

export interface ThreadedOptions extends PoolOptions {
  readonly judgeHere: JudgeFile
  /** Milliseconds of judging after which other threads pay: starting them takes as long as judging many files. */
  readonly after: number
}

/** Files asked for at once for each thread: one that takes long keeps the others from going on no sooner than these are done. */
const AHEAD = 16

export const judgeInThreads = ({ judgeHere, after, ...options }: ThreadedOptions): ThreadedJudge => {
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
