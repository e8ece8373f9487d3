import { resolve } from 'node:path'
import { fileInput, type Input } from '../project/input.ts'
import { readStream } from '../project/read-bytes.ts'
import type { Io } from './io.ts'

export interface InputOptions {
  /** Its standard input is opened only where `-` is read. */
  readonly io: Pick<Io, 'cwd' | 'stdin'>
  /** Name of what `-` reads. */
  readonly stdinFilename: string | undefined
  /** Files that were named count as found in a folder. */
  readonly documentsOnly?: boolean
}

/** A path as the user named it, `-` for standard input. */
export const namedInput = (path: string, { io, stdinFilename, documentsOnly = false }: InputOptions): Input => {
  if (path !== '-') return fileInput(resolve(io.cwd, path), path, !documentsOnly)
  const file = stdinFilename ?? '<stdin>'
  return { file, named: true, read: () => readStream(io.stdin, file) }
}
