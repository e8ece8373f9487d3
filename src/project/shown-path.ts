import { relative, sep } from 'node:path'

/** An absolute path as a user would name it from where they are. */
export const shownPath = (path: string, cwd: string): string => {
  const short = relative(cwd, path).split(sep).join('/')
  if (short === '') return '.'
  return short.length < path.length ? short : path
}
