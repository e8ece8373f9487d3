import ignore, { type Ignore } from 'ignore'
import { pathBelow } from './path-below.ts'

/** One pattern that names files. */
export interface FilePattern {
  /** As it is written. */
  readonly text: string
  /** Absolute; paths are relative to it, and what is outside of it is never named. */
  readonly folder: string
  /** It takes out again what others name. */
  readonly isNegative: boolean
  /** @param path absolute */
  fits(path: string): boolean
}

/**
 * A pattern written as in a .gitignore: `2019/`, `*.docx`, `!mau.docx`. Letter case counts. Letters with marks are the same however
 * a file system writes them (macOS takes them apart).
 * @param folder absolute
 */
export const filePattern = (text: string, folder: string): FilePattern => {
  const isNegative = text.startsWith('!')
  // `./a` is what a .gitignore writes as `/a`.
  const pattern = (isNegative ? text.slice(1) : text).normalize().replace(/^\.\//, '/')
  const matcher = (): Ignore => ignore({ ignoreCase: false }).add(pattern)
  let current = matcher()
  let asked = 0
  return {
    text,
    folder,
    isNegative,
    fits: (path) => {
      const below = pathBelow(folder, path).normalize()
      if (!ignore.isPathValid(below)) return false
      if (++asked % MOST_KEPT === 0) current = matcher()
      return current.ignores(below)
    },
  }
}

/** The library keeps every path that it was asked about; an archive has too many. */
const MOST_KEPT = 10_000
