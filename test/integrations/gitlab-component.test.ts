import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseAllDocuments } from 'yaml'
import { LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { ROOT, run } from './real-program.ts'

const [header = {}, body = {}] = parseAllDocuments(readFileSync(join(ROOT, 'templates/lint.yml'), 'utf8')).map(
  (document): unknown => document.toJS(),
)
const { spec } = header as { spec: { inputs: Record<string, { default: string }> } }

/** What GitLab does with `$[[ inputs.x ]]`. */
const filledIn = (text: string): string =>
  text.replace(/\$\[\[ inputs\.(\w+) \]\]/g, (_, name: string) => spec.inputs[name]?.default ?? '?')

describe('the component of GitLab', () => {
  const job = (JSON.parse(filledIn(JSON.stringify(body))) as Record<string, Record<string, unknown>>)['dvk-lint'] ?? {}

  it('is filled in by its inputs', () => {
    expect(job).toMatchObject({ stage: 'test', image: 'node:20' })
  })

  it('runs its script and leaves the reports that it names', () => {
    const [line] = job.script as string[]
    // Stands in for npx, which would fetch the package.
    const shim = `#!/bin/sh\nshift 2\nexec node ${join(ROOT, 'bin/dvk.js')} "$@"\n`
    const cwd = folderWith({ 'kho/a.txt': LETTER_WITH_COLON, 'bin/npx': shim })
    chmodSync(join(cwd, 'bin/npx'), 0o755)
    const { code, stdout } = run('bash', ['-ec', line ?? ''], { cwd, env: { PATH: `${cwd}/bin:${process.env.PATH}` } })
    expect(code).toBe(1)
    expect(stdout).toContain('so-ky-hieu/dau-hai-cham')
    const { reports } = job.artifacts as { reports: { codequality: string; junit: string } }
    const [issue] = JSON.parse(readFileSync(join(cwd, reports.codequality), 'utf8')) as { location: { path: string } }[]
    expect(issue?.location.path).toBe('kho/a.txt')
    expect(readFileSync(join(cwd, reports.junit), 'utf8')).toContain('<testsuite')
  })
})
