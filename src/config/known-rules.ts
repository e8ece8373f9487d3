import type { Level } from '../lint/level.ts'
import { FILE_CHECKS } from '../report/file-checks/file-checks.ts'
import { DESCRIBED_RULES } from '../rules/index.ts'
import type { RuleDescription } from '../rules/rule.ts'
import { SEVERITIES } from '../standards/severity.ts'
import { namesRule } from './file-config.ts'

/** What is found in a file that can be read, and what may be set of it. What keeps it from being read is an error whatever is wanted. */
export type KnownRules = readonly Pick<RuleDescription, 'id' | 'options'>[]

/** @param own rules of the organisation */
export const knownRules = (own: KnownRules): KnownRules => [...BUILT_IN, ...own]

const BUILT_IN: KnownRules = [...DESCRIBED_RULES, ...FILE_CHECKS.filter(({ severity }) => severity !== 'error')]

/** True for what keeps a file from being read. @param name an id, or `group/*` */
export const isAlwaysError = (name: string): boolean =>
  FILE_CHECKS.some(({ id, severity }) => severity === 'error' && namesRule(name, id))

/** The key of a level beside options. */
export const LEVEL_KEY = 'muc'

export const LEVELS: readonly Level[] = [...SEVERITIES.toReversed(), 'off']
