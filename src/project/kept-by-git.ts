import { spawnSync } from 'node:child_process'
import { basename, dirname } from 'node:path'

/** Milliseconds; a git that asks or hangs keeps nothing for us. */
const LONGEST = 10_000

/** Whether git can give a file back as it is: it is part of the last commit, unchanged. @param path absolute */
export const isKeptByGit = (path: string): boolean => {
  const name = basename(path)
  const git = (...args: readonly string[]): string | null => {
    const { status, stdout } = spawnSync('git', args, { cwd: dirname(path), encoding: 'utf8', timeout: LONGEST })
    return status === 0 ? stdout.trim() : null
  }
  const committed = git('rev-parse', '--verify', '--quiet', `HEAD:./${name}`)
  return committed !== null && committed === git('hash-object', '--', name)
}
