import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** The name of the file, in whatever folder. */
export const CONFIG_FILE = 'dvk.config.yaml'

/**
 * Finds the configuration of the documents of a folder: the nearest one upward, no further than the root of the git work
 * tree or of the file system. Folders asked about before are not looked at again.
 * @returns a function from the absolute path of a folder to that of the file, or `null`
 */
export const configFinder = (): ((folder: string) => string | null) => {
  const known = new Map<string, string | null>()
  const find = (folder: string): string | null => {
    const found = known.get(folder)
    if (found !== undefined) return found
    const own = join(folder, CONFIG_FILE)
    const isRoot = dirname(folder) === folder || existsSync(join(folder, '.git'))
    const nearest = existsSync(own) ? own : isRoot ? null : find(dirname(folder))
    known.set(folder, nearest)
    return nearest
  }
  return find
}
