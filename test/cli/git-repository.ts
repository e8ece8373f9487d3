import { execFileSync } from 'node:child_process'
import { folderWith, type Outcome, runDvk } from './run-dvk.ts'

/** What git needs of the machine, and nothing of its user. */
const ENV = {
  PATH: process.env.PATH ?? '',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
}

export interface GitRepository {
  readonly cwd: string
  git(...args: readonly string[]): string
  /** Adds everything and commits it. */
  commit(): void
  dvk(...args: readonly string[]): Promise<Outcome>
  /** `dvk lint` with these arguments: `a.txt so-ky-hieu/dau-hai-cham`. */
  lint(
    ...args: readonly string[]
  ): Promise<{ readonly code: number; readonly told: readonly string[]; readonly stderr: string }>
}

/** A work tree of git with these files, none of them committed. */
export const gitRepository = (files: Readonly<Record<string, string | Uint8Array>>): GitRepository => {
  const cwd = folderWith(files)
  const git = (...args: readonly string[]): string => execFileSync('git', args, { cwd, env: ENV, encoding: 'utf8' })
  git('init', '--quiet', '--initial-branch=main')
  git('config', 'user.name', 'Nguyễn Văn Hoà')
  git('config', 'user.email', 'hoa@example.org')
  const dvk = (...args: readonly string[]): Promise<Outcome> => runDvk(args, { cwd, env: ENV })
  return {
    cwd,
    git,
    commit() {
      git('add', '--all')
      git('commit', '--quiet', '--message', 'x')
    },
    dvk,
    async lint(...args) {
      const { code, stdout, stderr } = await dvk('lint', ...args, '-f', 'json')
      const { findings } = stdout === '' ? { findings: [] } : JSON.parse(stdout)
      return { code, told: findings.map(({ file, ruleId }: Record<string, string>) => `${file} ${ruleId}`), stderr }
    },
  }
}
