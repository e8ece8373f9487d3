import type { MendOptions } from '../../src/fix/mend.ts'
import { lintFile } from '../../src/lint/lint.ts'

/** Makes all fixes that there are. */
export const MEND_ALL: MendOptions = {
  lint: async (read) => lintFile(read, { standard: null, language: 'vi', final: false }),
  standard: null,
  unsafe: true,
}

export const MEND_SAFE: MendOptions = { ...MEND_ALL, unsafe: false }
