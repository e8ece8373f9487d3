import { resolve } from 'node:path'
import { isFolder } from './is-folder.ts'

/** Whether paths may name more than one file. */
export const isSeveral = (paths: readonly string[], cwd: string): boolean =>
  paths.length > 1 || paths.some((path) => path !== '-' && isFolder(resolve(cwd, path)))
