import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** The project as it is checked out. */
export const ROOT = join(import.meta.dirname, '../..')

export const isInstalled = (program: string): boolean =>
  spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0

export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

/** @param env all that the program sees of the environment besides PATH */
export const run = (
  program: string,
  args: readonly string[],
  { cwd, env = {} }: { readonly cwd: string; readonly env?: Readonly<Record<string, string>> },
): Ended => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, HOME: cwd, LANG: 'C.UTF-8', ...env },
  })
  return { code: status, stdout, stderr }
}
