import { NO_CONFIG } from '../../src/config/config.ts'
import type { Neighbours } from '../../src/config/neighbours.ts'
import { EVERY_SYSTEM } from '../../src/standards/standards.ts'

/** For configurations that name no files. */
export const ALONE: Neighbours = {
  config: async () => NO_CONFIG,
  standard: async () => EVERY_SYSTEM,
  rules: async () => [],
}
