import { type Dirent, existsSync, readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import { LOCK, NEVER } from '../project/walk.ts'

/** What stands for any letters of a name (`*`), for one letter (`?`), for any folders (`**`). */
const hasWildcard = (path: string): boolean => /[*?]/.test(path)

/**
 * The files that patterns stand for, as a shell would give them: cmd.exe gives a command its patterns as they are typed.
 * A name that is none of a pattern, and a pattern that fits nothing, stays as it is.
 * @param cwd absolute
 */
export const expand = (paths: readonly string[], cwd: string, platform = process.platform): readonly string[] =>
  paths.flatMap((path) => {
    if (!hasWildcard(path) || existsSync(resolve(cwd, path))) return [path]
    const found = expandOne(path, cwd, platform === 'win32')
    return found.length > 0 ? found : [path]
  })

const expandOne = (path: string, cwd: string, isWindows: boolean): string[] => {
  const [first = '', ...others] = (isWindows ? path.replaceAll('\\', '/') : path).split(/\/+/)
  const isAbsolute = first === '' || (isWindows && /^[a-z]:$/i.test(first))
  const segments = (isAbsolute ? others : [first, ...others]).filter((segment) => segment !== '')
  return matches(isAbsolute ? `${first}/` : '', segments, { cwd, isWindows, seen: new Set() })
}

interface Search {
  readonly cwd: string
  readonly isWindows: boolean
  /** Where it has been: several `**` lead to one place on many ways. */
  readonly seen: Set<string>
}

/** @param shown what stands before the segments, with a slash at its end where it is not empty */
const matches = (shown: string, segments: readonly string[], search: Search): string[] => {
  const { cwd, isWindows, seen } = search
  const place = `${segments.length} ${shown}`
  if (seen.has(place)) return []
  seen.add(place)
  const [segment, ...others] = segments
  if (segment === undefined) return [shown.slice(0, -1)]
  if (!hasWildcard(segment)) {
    const path = shown + segment
    return existsSync(resolve(cwd, path)) ? matches(`${path}/`, others, search) : []
  }
  const entries = entriesOf(resolve(cwd, shown))
  if (segment === '**') {
    const folders = entries.filter(
      (entry) => entry.isDirectory() && !entry.name.startsWith('.') && !NEVER.has(entry.name),
    )
    return [
      ...matches(shown, others.length > 0 ? others : ['*'], search),
      ...folders.flatMap(({ name }) => matches(`${shown}${name}/`, segments, search)),
    ]
  }
  const fits = patternOf(segment, isWindows)
  return entries
    .filter(({ name }) => fits.test(name) && !LOCK.test(name) && (segment.startsWith('.') || !name.startsWith('.')))
    .flatMap(({ name }) => matches(`${shown}${name}/`, others, search))
}

/** In the order of their names; none where there is no folder, or one that may not be read. */
const entriesOf = (folder: string): Dirent[] => {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  } catch {
    return []
  }
}

/** Any stretch of stars is one: nothing but the length of a name bounds how often a pattern is tried. */
const patternOf = (segment: string, isWindows: boolean): RegExp => {
  const source = segment
    .replace(/\*+/g, '*')
    .replace(/[\\^$.+()[\]{}|]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, isWindows ? 'isu' : 'su')
}
