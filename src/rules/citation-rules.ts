import type { Rule } from './rule.ts'

/** What is told of mentions of other documents. */
export const CITATION_RULES: readonly Rule[] = []
