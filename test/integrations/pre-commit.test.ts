import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { isInstalled, ROOT, run } from './real-program.ts'

/** It fetches what dvk is built with: from where this machine is told to. What npm says to the tests themselves is not for it. */
const machine = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(?:npm|git)_/i.test(name)))

const env = {
  GIT_AUTHOR_NAME: 'dvk',
  GIT_AUTHOR_EMAIL: 'dvk@example.org',
  GIT_COMMITTER_NAME: 'dvk',
  GIT_COMMITTER_EMAIL: 'dvk@example.org',
  GIT_CONFIG_COUNT: '1',
  GIT_CONFIG_KEY_0: 'safe.directory',
  GIT_CONFIG_VALUE_0: '*',
}

/** It takes what is committed, as it would from a server. */
const head = run('git', ['rev-parse', 'HEAD'], { cwd: ROOT, env }).stdout.trim()

describe.skipIf(!isInstalled('pre-commit') || head === '')('pre-commit', () => {
  it('installs dvk from a clone, and commits no document with errors', { timeout: 300_000 }, () => {
    const config = `repos:
  - repo: ${ROOT}
    rev: ${head}
    hooks: [{ id: dvk-lint, language_version: system }]
`
    const cwd = folderWith({
      '.pre-commit-config.yaml': config,
      'README.md': '# Kho văn bản\n',
      'công văn.txt': LETTER_WITH_COLON,
    })
    const git = (...args: string[]) => run('git', args, { cwd, env })
    const commit = () =>
      run('pre-commit', ['run'], { cwd, env: { ...machine, ...env, PRE_COMMIT_HOME: join(cwd, '.git/pre-commit') } })
    git('init', '--quiet')
    git('add', '.')
    const refused = commit()
    expect(refused.stdout).toContain('so-ky-hieu/dau-hai-cham')
    expect(refused.code).toBe(1)
    git('rm', '--quiet', '--cached', '-f', 'công văn.txt')
    run('cp', [join(folderWith({ 'a.txt': LETTER }), 'a.txt'), 'công văn.txt'], { cwd })
    git('add', '.')
    expect(commit()).toMatchObject({ code: 0 })
  })
})
