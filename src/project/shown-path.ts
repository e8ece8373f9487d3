import { pathBelow } from '../config/path-below.ts'

/** An absolute path as a user would name it from where they are. */
export const shownPath = (path: string, cwd: string): string => {
  const short = pathBelow(cwd, path)
  if (short === '') return '.'
  return short.length < path.length ? short : path
}
