import { BODY_RULES } from './body-rules.ts'
import { CITATION_RULES } from './citation-rules.ts'
import { COPY_RULES } from './copy-rules.ts'
import { HEADER_RULES } from './header-rules.ts'
import { LAYOUT_RULES } from './layout-rules.ts'
import { LETTER_RULES } from './letter-rules.ts'
import { ORGANISATION_RULES } from './organisation-rules.ts'
import { PUNCTUATION_RULES } from './punctuation-rules.ts'
import { REPOSITORY_RULES } from './repository-rules.ts'
import type { Rule, RuleDescription } from './rule.ts'
import { WORD_RULES } from './word-rules.ts'

/** Every rule on one document, in the order of the page. */
export const RULES: readonly Rule[] = [
  ...HEADER_RULES,
  ...BODY_RULES,
  ...COPY_RULES,
  ...LAYOUT_RULES,
  ...LETTER_RULES,
  ...WORD_RULES,
  ...PUNCTUATION_RULES,
  ...CITATION_RULES,
  ...ORGANISATION_RULES,
]

/** What is told of every rule: those on one document, then those on documents against each other. */
export const DESCRIBED_RULES: readonly RuleDescription[] = [...RULES, ...REPOSITORY_RULES]
