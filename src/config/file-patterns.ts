import { relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'

/** Which files a list of patterns names. */
export interface FilePatterns {
  /** @param path absolute */
  has(path: string): boolean
}

/**
 * Patterns written as in a .gitignore: `2019/`, `*.docx`, `!mau.docx`. The last one that fits holds, also for a file of a folder that an
 * earlier one names. Letter case counts. Letters with marks are the same however a file system writes them (macOS takes
 * them apart).
 * @param folder absolute; paths are relative to it, and what is outside of it is never named
 */
export const filePatterns = (patterns: readonly string[], folder: string): FilePatterns => {
  const each = patterns.map((written) => {
    const pattern = written.trim().normalize()
    const isNegative = pattern.startsWith('!')
    return { isNegative, fits: fitting(isNegative ? pattern.slice(1) : pattern) }
  })
  return {
    has: (path) => {
      const below = pathBelow(folder, path).normalize()
      if (!ignore.isPathValid(below)) return false
      const last = each.findLast(({ fits }) => fits(below))
      return last !== undefined && !last.isNegative
    },
  }
}

/** The library keeps every path that it was asked about; an archive has too many. */
const MOST_KEPT = 10_000

const fitting = (pattern: string): ((path: string) => boolean) => {
  // `./a` is what a .gitignore writes as `/a`.
  const matcher = (): Ignore => ignore({ ignoreCase: false }).add(pattern.replace(/^\.\//, '/'))
  let current = matcher()
  let asked = 0
  return (path) => {
    if (++asked % MOST_KEPT === 0) current = matcher()
    return current.ignores(path)
  }
}

/** The path from a folder with `/` on every system, as patterns are written. */
export const pathBelow = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
