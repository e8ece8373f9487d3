import { Worker } from 'node:worker_threads'
import type { Input } from './input.ts'
import type { Judgement } from './judge.ts'
import { judgementFrom } from './judgement-text.ts'

/** What a thread is asked. */
export interface Question {
  readonly file: string
  readonly named: boolean
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** What it answers: a judgement as text, or a bug of ours. */
export type Answer = { readonly text: string | null } | { readonly bug: string; readonly stack: string }

/** Judges files in other threads. */
export interface JudgePool {
  judge(input: Pick<Input, 'file' | 'named'>, bytes: Uint8Array): Promise<Judgement | null>
  /** Ends the threads, whatever they are doing. */
  close(): void
}

export interface PoolOptions {
  readonly threads: number
  /** The script that a thread runs, absolute. */
  readonly script: string
  /** What a thread is told when it starts; plain data. */
  readonly settings: unknown
}

/** Files that a thread has: the one that it judges and the next, so that it never waits. */
const AT_ONCE = 2

/** Megabytes: a thread that needs more would take the machine from others. */
const MOST_MEMORY = 1024

interface Task {
  readonly question: Question
  resolve(judgement: Judgement | null): void
  reject(error: unknown): void
}

interface Thread {
  readonly worker: Worker
  /** In the order in which they are answered. */
  readonly tasks: Task[]
}

/** Threads are started when there is work for them. */
export const openPool = ({ threads: most, script, settings }: PoolOptions): JudgePool => {
  const threads: Thread[] = []
  const waiting: Task[] = []
  const start = (): Thread => {
    const worker = new Worker(script, { workerData: settings, resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } })
    const thread: Thread = { worker, tasks: [] }
    worker.on('message', (answer: Answer) => {
      const task = thread.tasks.shift()
      if (task) settle(task, answer)
      feed()
    })
    let failure: unknown = null
    worker.on('error', (error) => {
      failure = error
    })
    worker.on('exit', (code) => {
      threads.splice(threads.indexOf(thread), 1)
      const [judged] = thread.tasks
      for (const task of thread.tasks.splice(0)) task.reject(crash(judged ?? task, failure ?? `exit ${code}`))
      feed()
    })
    threads.push(thread)
    return thread
  }
  const give = (thread: Thread, task: Task): void => {
    thread.tasks.push(task)
    thread.worker.postMessage(task.question, [task.question.bytes.buffer])
  }
  const free = (): Thread | null => {
    const idle = threads.find(({ tasks }) => tasks.length === 0)
    if (idle) return idle
    if (threads.length < most) return start()
    return threads.find(({ tasks }) => tasks.length < AT_ONCE) ?? null
  }
  const feed = (): void => {
    for (let task = waiting[0]; task; task = waiting[0]) {
      const thread = free()
      if (!thread) return
      waiting.shift()
      give(thread, task)
    }
  }
  return {
    judge: ({ file, named }, bytes) =>
      new Promise((resolve, reject) => {
        // A copy of its own, which is handed over: what was read may be a small part of a large buffer.
        waiting.push({ question: { file, named, bytes: new Uint8Array(bytes) }, resolve, reject })
        feed()
      }),
    close() {
      waiting.length = 0
      for (const { worker, tasks } of threads) {
        tasks.length = 0
        void worker.terminate()
      }
    },
  }
}

const settle = ({ question, resolve, reject }: Task, answer: Answer): void => {
  if ('bug' in answer) reject(new Error(answer.bug, { cause: answer.stack }))
  else resolve(answer.text === null ? null : judgementFrom(answer.text, question.file))
}

const crash = ({ question }: Task, reason: unknown): Error =>
  new Error(`${question.file}: ${reason instanceof Error ? reason.message : reason}`, { cause: reason })
