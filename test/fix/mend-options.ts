import type { MendOptions } from '../../src/fix/mend.ts'
import { lintFile } from '../../src/lint/lint.ts'

/** Every fix is made, by the standard of the date. */
export const MEND_ALL: MendOptions = {
  lint: async (read) => lintFile(read, { standard: null, language: 'vi', final: false }),
  standard: null,
  unsafe: true,
}
