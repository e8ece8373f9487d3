import { wholeBlock } from '../document/block.ts'
import { spanOf } from '../document/source.ts'
import { bareLetters, fold } from '../vietnamese/fold.ts'
import { defineRule } from './rule.ts'

/** What a rule of an organisation is written with; `src/index.ts` exports the same. */
export const RULE_API = { defineRule, wholeBlock, spanOf, fold, bareLetters }

export type RuleApi = typeof RULE_API
