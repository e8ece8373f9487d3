import type { Rule } from './rule.ts'
import dauHaiCham from './so-ky-hieu/dau-hai-cham.ts'

/** Every rule, in the order of the page. */
export const RULES: readonly Rule[] = [dauHaiCham]
