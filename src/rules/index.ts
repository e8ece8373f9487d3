import { BODY_RULES } from './body-rules.ts'
import { HEADER_RULES } from './header-rules.ts'
import { LAYOUT_RULES } from './layout-rules.ts'
import { LETTER_RULES } from './letter-rules.ts'
import type { Rule } from './rule.ts'

/** Every rule, in the order of the page. */
export const RULES: readonly Rule[] = [...HEADER_RULES, ...BODY_RULES, ...LAYOUT_RULES, ...LETTER_RULES]
