import type { MendOptions } from '../../src/fix/mend.ts'

/** Makes all fixes that there are. */
export const MEND_ALL: MendOptions = { standard: null, language: 'vi', final: false, unsafe: true }

export const MEND_SAFE: MendOptions = { ...MEND_ALL, unsafe: false }
