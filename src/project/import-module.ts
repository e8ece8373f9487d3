import { createRequire } from 'node:module'
import { pathToFileURL } from 'node:url'

/** Runs a module of the user's own and gives what it exports. @param path absolute */
export const importModule = async (path: string): Promise<Readonly<Record<string, unknown>>> => {
  // Two folders up in the sources (src/project) and in what is shipped (dist/cli) alike.
  const load: (url: string) => Promise<Readonly<Record<string, unknown>>> = createRequire(import.meta.url)(
    '../../bin/import-module.js',
  )
  return await load(pathToFileURL(path).href)
}
