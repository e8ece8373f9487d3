import { type Dirent, existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { pathBelow } from '../config/path-below.ts'

/** The .gitignore files that hold in a folder, the nearest last. */
export type IgnoreRules = readonly Layer[]

interface Layer {
  /** Absolute; the paths of its patterns are relative to it. */
  readonly folder: string
  readonly patterns: Ignore
}

/** True where the nearest file that says something of the path leaves it out. */
export const isIgnored = (rules: IgnoreRules, path: string, isFolder: boolean): boolean => {
  for (const { folder, patterns } of rules.toReversed()) {
    const { ignored, unignored } = patterns.test(pathBelow(folder, path) + (isFolder ? '/' : ''))
    if (ignored || unignored) return ignored
  }
  return false
}

/** The rules of a folder: those above it and its own. */
export const withRulesOf = (
  folder: string,
  entries: readonly Pick<Dirent, 'name'>[],
  above: IgnoreRules,
): IgnoreRules => (entries.some(({ name }) => name === '.gitignore') ? [...above, layer(folder)] : above)

/**
 * The rules of the folders above, up to the root of the git work tree; none outside of one. A folder that they leave out
 * itself was named on purpose: then they do not hold in it.
 */
export const rulesAbove = (folder: string): IgnoreRules => {
  let rules: IgnoreRules = []
  for (const above of foldersAbove(folder)) {
    if (isIgnored(rules, above, true)) return []
    if (existsSync(join(above, '.gitignore'))) rules = [...rules, layer(above)]
  }
  return isIgnored(rules, folder, true) ? [] : rules
}

/** From the root of the work tree down to the parent. */
const foldersAbove = (folder: string): string[] => {
  const folders: string[] = []
  for (let at = folder; !existsSync(join(at, '.git')); at = dirname(at)) {
    if (dirname(at) === at) return []
    folders.unshift(dirname(at))
  }
  return folders
}

const layer = (folder: string): Layer => ({
  folder,
  // Patterns count letter case, as in git.
  patterns: ignore({ ignoreCase: false }).add(contentOf(join(folder, '.gitignore'))),
})

/** What cannot be read leaves out nothing. */
const contentOf = (path: string): string => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
