import { basename, join } from 'node:path'
import type { Output } from '../../cli/io.ts'
import { main } from '../../cli/main.ts'
import type { FixSafety } from '../../document/fix.ts'
import type { Severity } from '../../standards/severity.ts'
import type { Example, ExampleFile } from './example.ts'

/** What `dvk lint` tells of an example. */
export interface Found {
  readonly severity: Severity
  readonly message: string
}

/** The first finding of a rule on an example: of one document by itself, of a folder as it is about to be issued. */
export const foundIn = async (rule: string, example: Example, root: string): Promise<Found | null> => {
  const file = onlyFile(example)
  const report = file
    ? await lint(['--format', 'json', ...standingFor(file)], file, root)
    : await lint(['--format', 'json', '--final'], null, join(root, example.path))
  const { findings }: Report = JSON.parse(report)
  return findings.find(({ ruleId }) => ruleId === rule) ?? null
}

interface Report {
  readonly findings: readonly (Found & { readonly ruleId: string })[]
}

/** What `dvk lint --fix` changes in an example, as a diff without the names of files; `null` where that is nothing. */
export const mendingOf = async (safety: FixSafety, example: Example, root: string): Promise<string | null> => {
  const file = onlyFile(example)
  if (!file) return null
  const unsafe = safety === 'unsafe' ? ['--unsafe-fixes'] : []
  const diff = await lint(['--diff', ...unsafe, ...standingFor(file)], file, root)
  const start = diff.indexOf('@@')
  return start < 0 ? null : diff.slice(start)
}

/** `null` for a folder of documents. */
const onlyFile = ({ files: [file], path }: Example): ExampleFile | null =>
  file && basename(path) === file.name ? file : null

/** The file is given as standard input, so that its caption is no part of it. */
const standingFor = ({ name }: ExampleFile): readonly string[] => ['--no-config', '--stdin-filename', name, '-']

const lint = async (args: readonly string[], file: ExampleFile | null, cwd: string): Promise<string> => {
  const chunks: Uint8Array[] = []
  const stdout: Output = { write: (chunk) => void chunks.push(Buffer.from(chunk)), isTTY: false, columns: undefined }
  const stderr: Output = { ...stdout, write: () => {} }
  await main(['lint', ...args], { stdin: bytesOf(file), stdout, stderr, env: {}, cwd })
  return Buffer.concat(chunks).toString('utf8')
}

async function* bytesOf(file: ExampleFile | null): AsyncGenerator<Uint8Array> {
  if (file) yield Buffer.from(file.text)
}
