import { execFileSync, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { version } from '../../package.json'

/**
 * A session at a shell, written as it is seen:
 *
 *     # What it shows.
 *     $ dvk lint a.txt          a line for bash
 *       what it wrote to standard output
 *     ! what it wrote to standard error
 *     ? 1                       its exit code, where that is not 0
 *     -- a.txt --
 *     what stands in a file before the session, to the next line of this kind
 *     -- b.txt < cong-van.txt --
 *
 * The last line gives `b.txt` what stands in `tep/cong-van.txt`.
 */
export interface Scenario {
  /** Comments and commands in their order. */
  readonly lines: readonly string[]
  readonly files: readonly ScenarioFile[]
}

export interface ScenarioFile {
  /** The line that begins it. */
  readonly heading: string
  readonly name: string
  /** Name of the file under `tep/` that it is a copy of. */
  readonly like: string | null
  readonly text: string
}

const HEADING = /^-- (?<name>.+?)(?: < (?<like>.+))? --$/
const SHARED = join(import.meta.dirname, 'scenarios/tep')
const BIN = join(import.meta.dirname, '../../bin/dvk.js')

export const parseScenario = (text: string): Scenario => {
  const [session = [], ...parts] = splitBefore(text.replace(/\n$/, '').split('\n'), HEADING)
  return {
    lines: session.filter((line) => /^(?:#|\$ )/.test(line)),
    files: parts.map(([heading = '', ...content]) => {
      const { name = '', like = null } = HEADING.exec(heading)?.groups ?? {}
      return { heading, name, like, text: content.map((line) => `${line}\n`).join('') }
    }),
  }
}

const splitBefore = (lines: readonly string[], start: RegExp): string[][] => {
  const parts: string[][] = [[]]
  for (const line of lines) {
    if (start.test(line)) parts.push([])
    parts.at(-1)?.push(line)
  }
  return parts
}

/** Runs a session in a folder of its own with the real programs. @returns the scenario as it was seen */
export const play = ({ lines, files }: Scenario): string => {
  const root = mkdtempSync(join(tmpdir(), 'dvk-'))
  const folder = join(root, 'kho')
  try {
    mkdirSync(folder)
    mkdirSync(join(root, 'bin'))
    symlinkSync(BIN, join(root, 'bin/dvk'))
    for (const { name, like, text } of files) {
      const path = join(folder, name)
      mkdirSync(dirname(path), { recursive: true })
      if (like === null) writeFileSync(path, text)
      else copyFileSync(join(SHARED, like), path)
    }
    const seen = lines.flatMap((line) => (line.startsWith('$ ') ? [line, ...runLine(line.slice(2), root)] : [line]))
    return [...seen, ...files.map(({ heading, text }) => `${heading}\n${text}`.replace(/\n$/, '')), ''].join('\n')
  } finally {
    execFileSync('chmod', ['-R', 'u+rwX', root])
    rmSync(root, { recursive: true, force: true })
  }
}

const runLine = (line: string, root: string): string[] => {
  const { status, signal, stdout, stderr } = spawnSync('bash', ['-c', line], {
    cwd: join(root, 'kho'),
    encoding: 'utf8',
    input: '',
    // Nothing of the machine that the tests run on gets in.
    env: {
      PATH: `${join(root, 'bin')}:${process.env.PATH}`,
      HOME: root,
      LANG: 'C.UTF-8',
      GIT_CONFIG_NOSYSTEM: '1',
      GIT_AUTHOR_NAME: 'dvk',
      GIT_AUTHOR_EMAIL: 'dvk@example.org',
      GIT_COMMITTER_NAME: 'dvk',
      GIT_COMMITTER_EMAIL: 'dvk@example.org',
    },
  })
  const shown = (text: string, mark: string): string[] =>
    text === ''
      ? []
      : plain(text, root)
          .replace(/\n$/, '')
          .split('\n')
          .map((each) => `${mark}${each}`.trimEnd())
  const code = status ?? signal
  return [...shown(stdout, '  '), ...shown(stderr, '! '), ...(code === 0 ? [] : [`? ${code}`])]
}

/** What differs from run to run by a name. */
const plain = (text: string, root: string): string =>
  text.replaceAll(join(root, 'kho'), '<kho>').replaceAll(root, '<gốc>').replaceAll(version, '<phiên bản>')

/** The command lines of dvk in a session. */
export const commandsOf = ({ lines }: Scenario): readonly string[] =>
  lines
    .filter((line) => line.startsWith('$ '))
    .flatMap((line) => line.split(/[;|&]+|\$\(/).filter((part) => /\bdvk\b/.test(part)))

export const readScenario = (path: string): Scenario => parseScenario(readFileSync(path, 'utf8'))
