import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Output } from '../../src/cli/io.ts'
import { main } from '../../src/cli/main.ts'

export interface Outcome {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly cwd?: string
  readonly stdin?: string | Uint8Array
  /** Thrown by standard input instead. */
  readonly stdinError?: Error
  readonly env?: Readonly<Record<string, string>>
  readonly isTTY?: boolean
  readonly columns?: number
}

/** Runs a command line in this process. */
export const runDvk = async (args: readonly string[], surroundings: Surroundings = {}): Promise<Outcome> => {
  const { cwd = tmpdir(), stdin = '', env = {} } = surroundings
  const stdout = capture(surroundings)
  const stderr = capture(surroundings)
  const code = await main(args, { stdin: stream(stdin, surroundings.stdinError), stdout, stderr, env, cwd })
  return { code, stdout: stdout.text(), stderr: stderr.text() }
}

const capture = ({ isTTY = false, columns }: Surroundings): Output & { text(): string } => {
  const chunks: Uint8Array[] = []
  return {
    write: (chunk) => void chunks.push(Buffer.from(chunk)),
    isTTY,
    columns,
    text: () => Buffer.concat(chunks).toString('utf8'),
  }
}

async function* stream(content: string | Uint8Array, error?: Error): AsyncGenerator<Uint8Array> {
  if (error) throw error
  yield Buffer.from(content)
}

/** A folder with these files, gone after the test. A name that ends in `/` is an empty folder. */
export const folderWith = (files: Readonly<Record<string, string | Uint8Array>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'dvk-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name)
    mkdirSync(name.endsWith('/') ? path : dirname(path), { recursive: true })
    if (!name.endsWith('/')) writeFileSync(path, content)
  }
  return folder
}
