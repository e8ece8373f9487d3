import { relative, sep } from 'node:path'

/** The path from a folder with `/` on every system, as patterns and reports write it. @param folder and path absolute */
export const pathBelow = (folder: string, path: string): string => relative(folder, path).split(sep).join('/')
