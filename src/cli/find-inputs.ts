import { resolve } from 'node:path'
import type { Input } from '../project/input.ts'
import { type InputOptions, namedInput } from './input.ts'
import { isFolder } from './is-folder.ts'

/** The inputs behind files and folders, each once, in the order of the arguments and of the names in a folder. */
export async function* findInputs(paths: readonly string[], options: InputOptions): AsyncGenerator<Input> {
  const seen = new Set<string>()
  for (const path of paths) {
    const absolute = path === '-' ? path : resolve(options.io.cwd, path)
    if (!isFolder(absolute)) {
      if (isNew(seen, absolute)) yield namedInput(path, options)
      continue
    }
    const { walk } = await import('./walk.ts')
    for (const found of walk(absolute, path)) {
      if (isNew(seen, found.path)) yield found.input
    }
  }
}

const isNew = (seen: Set<string>, path: string): boolean => {
  const before = seen.size
  return seen.add(path).size > before
}
