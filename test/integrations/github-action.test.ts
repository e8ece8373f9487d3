import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { LETTER, LETTER_WITH_COLON } from '../cli/letter.ts'
import { folderWith } from '../cli/run-dvk.ts'
import { ROOT, run } from './real-program.ts'

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>
  readonly outputs: Readonly<Record<string, { readonly value: string }>>
  readonly runs: { readonly steps: readonly { readonly env: Readonly<Record<string, string>>; readonly run: string }[] }
}

const action = parse(readFileSync(join(ROOT, 'action.yml'), 'utf8')) as Action
const [step] = action.runs.steps
if (!step) throw new Error('action.yml has no step')

/** What a runner does with a composite action: inputs into variables, the step into a file for bash. */
const use = (inputs: Readonly<Record<string, string>>, files: Readonly<Record<string, string>>) => {
  const workspace = folderWith({ ...files, 'runner/step.sh': step.run, 'runner/output': '', 'runner/summary': '' })
  const filledIn = (expression: string): string =>
    expression.replace(
      /\$\{\{ inputs\.([\w-]+) \}\}/g,
      (_, name: string) => inputs[name] ?? action.inputs[name]?.default ?? '?',
    )
  const env = {
    ...Object.fromEntries(Object.entries(step.env).map(([name, value]) => [name, filledIn(value)])),
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: join(workspace, 'runner/output'),
    GITHUB_STEP_SUMMARY: join(workspace, 'runner/summary'),
  }
  const bash = ['--noprofile', '--norc', '-e', '-o', 'pipefail', join(workspace, 'runner/step.sh')]
  const ended = run('bash', bash, { cwd: workspace, env })
  const written = (name: string): string => readFileSync(join(workspace, 'runner', name), 'utf8')
  return { ...ended, output: written('output'), summary: written('summary') }
}

describe('action.yml', () => {
  it('fails on errors, annotates them and tells the exit code', () => {
    const { code, stderr, output } = use({}, { 'công văn/a b.txt': LETTER_WITH_COLON, 'b.txt': LETTER })
    expect(code).toBe(1)
    expect(stderr).toContain('::error file=công văn/a b.txt,line=4')
    expect(output).toBe('exit-code=1\n')
  })

  it('takes paths and arguments one a line, spaces and all, and runs none of them as shell', () => {
    const { code, stdout, output } = use(
      { paths: 'b $(touch hong).txt\nc.txt\n', args: '--quiet\n-f\noneline' },
      { 'b $(touch hong).txt': LETTER, 'c.txt': LETTER, 'a.txt': LETTER_WITH_COLON },
    )
    expect({ code, stdout, output }).toEqual({ code: 0, stdout: '', output: 'exit-code=0\n' })
  })

  it('runs in the folder that was named', () => {
    const { code, stdout } = use(
      { 'working-directory': 'kho', args: '-f\noneline' },
      { 'kho/b.txt': LETTER, 'a.txt': LETTER_WITH_COLON },
    )
    expect(stdout).toBe('')
    expect(code).toBe(0)
  })

  it('passes the exit code of unreadable files on', () => {
    const { code, output } = use({ paths: 'khong-co.txt' }, {})
    expect({ code, output }).toEqual({ code: 2, output: 'exit-code=2\n' })
  })

  it('names an output that its step sets', () => {
    expect(action.outputs['exit-code']?.value).toMatch(/^\$\{\{ steps\.lint\.outputs\.exit-code \}\}$/)
  })
})
