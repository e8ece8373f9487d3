import { execFile } from 'node:child_process'
import { InputError } from '../../document/input-error.ts'
import type { Io } from '../io.ts'

/** What a call of git gave. */
export interface GitAnswer {
  /** 0 where it could do what was asked. */
  readonly code: number
  readonly stdout: Buffer
  /** What it complained about first. */
  readonly complaint: string
}

/** Calls git in one folder, without a shell. */
export type Git = (...args: readonly string[]) => Promise<GitAnswer>

/** The names of an archive, or the largest document. */
const MOST_BYTES = 2 ** 28

/** Names relative to the root of the work tree whatever is configured; no lock that would get in the way of the user's own git. */
const SETTINGS = ['-c', 'diff.relative=false', '--no-optional-locks']

/** @returns calls that throw InputError `git/khong-chay` where there is no git */
export const gitIn =
  (cwd: string, env: Io['env']): Git =>
  (...args) =>
    new Promise((resolve, reject) => {
      const options = { cwd, env: { ...env, LC_ALL: 'C' }, encoding: 'buffer', maxBuffer: MOST_BYTES } as const
      execFile('git', [...SETTINGS, ...args], options, (error, stdout, stderr) => {
        const [complaint = ''] = stderr.toString().split('\n')
        if (!error) resolve({ code: 0, stdout, complaint })
        else if (typeof error.code === 'number') resolve({ code: error.code, stdout, complaint })
        else reject(notRun(String(error.code ?? error.message)))
      })
    })

const notRun = (reason: string): InputError =>
  new InputError('git/khong-chay', {
    vi: `không chạy được git (${reason}): --staged, --new-from, --new-from-merge-base cần có git trên máy`,
    en: `git cannot be run (${reason}): --staged, --new-from and --new-from-merge-base need it`,
  })
