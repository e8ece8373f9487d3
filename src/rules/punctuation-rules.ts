import type { Rule } from './rule.ts'

/** What is told of spaces, marks and sentences. */
export const PUNCTUATION_RULES: readonly Rule[] = []
