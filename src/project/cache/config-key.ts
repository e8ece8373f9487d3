import { createHash } from 'node:crypto'
import type { Config } from '../../config/config.ts'
import { oncePer } from '../../document/once-per.ts'

/**
 * Tells configurations apart by all that they say: of what is code, such as rules of one's own, by its text. Where in a
 * configuration it is said is left out: a line above changes nothing.
 */
export const configKey = oncePer((config: Config): string =>
  createHash('sha256')
    .update(
      JSON.stringify(config, (key, value: unknown) => {
        if (key === 'origin') return undefined
        if (value instanceof Map || value instanceof Set) return [...value]
        return typeof value === 'function' ? String(value) : value
      }),
    )
    .digest('hex'),
)
