import { resolve, sep } from 'node:path'
import { isFolder } from './is-folder.ts'

/** Whether a file, by its absolute path, stands in one of the folders among the paths of a command line. */
export const beneath = (paths: readonly string[], cwd: string): ((path: string) => boolean) => {
  const folders = paths.map((path) => resolve(cwd, path)).filter(isFolder)
  return (path) => folders.some((folder) => path.startsWith(folder + sep))
}
