/*
 * The guides are sessions at a shell: what stands in a fence `sh` is run, line after line, in one folder for each guide; what it
 * prints stands in the fence `text` beneath it, where `…` stands for lines that are left out. `# mã thoát 1` behind a command is
 * its exit code. A fence with a name (`yaml cong-van.yaml`) is a file of the folder. Other fences are not run.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { play, type Scenario } from '../cli/scenario.ts'

interface Fence {
  readonly language: string
  readonly name: string
  readonly text: string
}

const fencesOf = (page: string): readonly Fence[] =>
  [...page.matchAll(/^```(\w*)(?: (\S+))?\n(.*?)^```$/gms)].map(([, language = '', name = '', text = '']) => ({
    language,
    name,
    text,
  }))

const linesOf = (text: string): readonly string[] => text.replace(/\n$/, '').split('\n')

const isCommand = ({ language, name }: Fence): boolean => language === 'sh' && name === ''

const sessionOf = (fences: readonly Fence[]): Scenario => ({
  lines: fences.filter(isCommand).flatMap(({ text }) => linesOf(text).map((line) => `$ ${line}`)),
  files: fences
    .filter(({ name }) => name !== '')
    .map(({ name, text }) => ({ heading: `-- ${name} --`, name, like: null, text })),
})

/** What each command printed, in the order of the commands, with its exit code. */
const outcomesOf = (session: string): readonly { readonly printed: readonly string[]; readonly code: string }[] =>
  session
    .split(/^\$ .*\n/m)
    .slice(1)
    .map((lines) => lines.replace(/^-- .*/ms, '').split('\n'))
    .map((lines) => ({
      printed: lines.filter((line) => /^(?: {2}|! )/.test(line) || line === '').map((line) => line.slice(2)),
      code: lines.find((line) => line.startsWith('? '))?.slice(2) ?? '0',
    }))

const asPattern = (text: string): RegExp =>
  new RegExp(
    `^${linesOf(text)
      .map((line) => (line === '…' ? '(?:.*\n)*?.*' : line.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')))
      .join('\n')}\n*$`,
  )

describe.each(['docs/huong-dan-van-thu.md', 'docs/huong-dan-cntt.md'])('%s', (path) => {
  const fences = fencesOf(readFileSync(path, 'utf8'))
  const outcomes = outcomesOf(play(sessionOf(fences)))
  const commands = sessionOf(fences).lines.map((line) => line.slice(2))

  it('shows commands', () => {
    expect(commands.length).toBeGreaterThan(5)
    expect(outcomes).toHaveLength(commands.length)
  })

  it.each(commands.map((command, index) => [command, index] as const))('%s', (command, index) => {
    const { code, printed } = outcomes[index] ?? { code: '', printed: [] }
    expect(code, printed.join('\n')).toBe(/# mã thoát (\d+)$/.exec(command)?.[1] ?? '0')
  })

  it('prints what is shown', () => {
    let done = 0
    for (const [index, fence] of fences.entries()) {
      if (!isCommand(fence)) continue
      const first = done
      done += linesOf(fence.text).length
      const next = fences[index + 1]
      if (next?.language !== 'text' || next.name !== '') continue
      const printed = outcomes.slice(first, done).flatMap((outcome) => outcome.printed)
      expect(printed.join('\n')).toMatch(asPattern(next.text))
    }
  })
})
