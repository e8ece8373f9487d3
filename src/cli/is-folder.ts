import { statSync } from 'node:fs'
import { resolve } from 'node:path'

/**
 * Whether a folder stands at a path. What cannot be looked at is none: whoever reads or writes there tells the reason.
 * @param path absolute
 */
export const isFolder = (path: string): boolean => {
  try {
    return statSync(path).isDirectory()
  } catch {
    return false
  }
}

/** Whether the user means a folder to write into: one that ends with a slash even where there is none yet. */
export const namesFolder = (path: string, cwd: string): boolean => /[/\\]$/.test(path) || isFolder(resolve(cwd, path))
