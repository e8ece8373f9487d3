import { basename, join } from 'node:path'
import type { Output } from '../../cli/io.ts'
import { main } from '../../cli/main.ts'
import type { Severity } from '../../standards/severity.ts'
import type { Example, ExampleFile } from './example.ts'

/** What `dvk lint` tells of an example. */
export interface Found {
  readonly severity: Severity
  readonly message: string
}

/** The first finding of a rule on an example: of one document by itself, of a folder as it is about to be issued. */
export const foundIn = async (rule: string, example: Example, root: string): Promise<Found | null> => {
  const [file, second] = example.files
  const isFolder = second !== undefined || basename(example.path) !== file?.name
  const { findings } = isFolder
    ? await lint(['--final'], null, join(root, example.path))
    : await lint(['--no-config', '--stdin-filename', file.name, '-'], file, root)
  return findings.find(({ ruleId }) => ruleId === rule) ?? null
}

interface Report {
  readonly findings: readonly (Found & { readonly ruleId: string })[]
}

const lint = async (args: readonly string[], file: ExampleFile | null, cwd: string): Promise<Report> => {
  const chunks: Uint8Array[] = []
  const kept: Output = { write: (chunk) => void chunks.push(Buffer.from(chunk)), isTTY: false, columns: undefined }
  const stderr: Output = { ...kept, write: () => {} }
  await main(['lint', '--format', 'json', ...args], { stdin: bytesOf(file), stdout: kept, stderr, env: {}, cwd })
  return JSON.parse(Buffer.concat(chunks).toString('utf8'))
}

async function* bytesOf(file: ExampleFile | null): AsyncGenerator<Uint8Array> {
  if (file) yield Buffer.from(file.text)
}
