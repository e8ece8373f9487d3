import { statSync } from 'node:fs'
import type { Finding } from '../../lint/finding.ts'
import type { Baseline } from './baseline.ts'
import { readBaseline } from './read-baseline.ts'
import { siftByBaseline } from './sift-by-baseline.ts'

export interface OneFile {
  /** As its findings name it. */
  readonly file: string
  /** What that name is relative to. */
  readonly cwd: string
  /** Absolute path of its baseline; `null` where it has none. */
  readonly baseline: string | null
}

/**
 * The findings of one file that its baseline does not know, for who judges file by file.
 * @param findings all of the file, with fingerprints
 * @throws InputError for a baseline that cannot be read
 */
export const newInFile = (findings: readonly Finding[], { file, cwd, baseline: path }: OneFile): readonly Finding[] =>
  path === null ? findings : siftByBaseline(currentBaseline(path), { path, cwd, files: [file], findings }).told

/** The one that was read last, which is mostly the one that is asked for next. */
let last: { readonly path: string; readonly state: string; readonly baseline: Baseline } | null = null

/** Read again once it has been written. */
const currentBaseline = (path: string): Baseline => {
  const { mtimeMs = 0, size = 0 } = statSync(path, { throwIfNoEntry: false }) ?? {}
  const state = `${mtimeMs}-${size}`
  if (last?.path !== path || last.state !== state) last = { path, state, baseline: readBaseline(path, path) }
  return last.baseline
}
