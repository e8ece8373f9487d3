import type { Rule } from './rule.ts'

/** What is told of words: spelling, names, abbreviations. */
export const WORD_RULES: readonly Rule[] = []
