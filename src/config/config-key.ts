import { createHash } from 'node:crypto'
import { relative } from 'node:path'
import { oncePer } from '../document/once-per.ts'
import type { Config } from './config.ts'

/**
 * Tells configurations apart by all that they say: of what is code, such as rules of one's own, by its text. Where in a
 * configuration it is said is left out: a line above changes nothing.
 * @param cwd absolute; a configuration that moves together with it stays the same
 */
export const configKeys = (cwd: string): ((config: Config) => string) =>
  oncePer((config) =>
    createHash('sha256')
      .update(JSON.stringify(config, (key, value: unknown) => plain(key, value, cwd)))
      .digest('hex'),
  )

const plain = (key: string, value: unknown, cwd: string): unknown => {
  if (key === 'origin') return undefined
  if ((key === 'folder' || key === 'path') && typeof value === 'string') return relative(cwd, value)
  if (value instanceof Map || value instanceof Set) return [...value]
  return typeof value === 'function' ? String(value) : value
}
