import type { Message } from '../document/message.ts'
import { oncePer } from '../document/once-per.ts'

interface Described {
  /** In one sentence what it is for. */
  readonly summary: Message
}

export interface NumberOption extends Described {
  readonly kind: 'number'
  readonly default: number
  /** Smallest and largest that make sense. */
  readonly min: number
  readonly max: number
}

export interface WordsOption extends Described {
  readonly kind: 'words'
  readonly default: readonly string[]
}

export interface ChoiceOption extends Described {
  readonly kind: 'choice'
  readonly default: string
  readonly choices: readonly string[]
}

/** One thing that a configuration may set of a rule. */
export type RuleOption = NumberOption | WordsOption | ChoiceOption

/** By name. */
export type RuleOptions = Readonly<Record<string, RuleOption>>

export type OptionValue = number | string | readonly string[]

/** What a check is given of its options. */
export type OptionValues<O extends RuleOptions> = {
  readonly [Name in keyof O]: O[Name] extends NumberOption
    ? number
    : O[Name] extends WordsOption
      ? readonly string[]
      : O[Name] extends ChoiceOption
        ? string
        : OptionValue
}

/** What a configuration sets, by name. */
export type SetOptions = Readonly<Record<string, OptionValue>>

/** Every option of a rule with its value. @param set what is set of it, checked */
export const optionValues = (options: RuleOptions | undefined, set: SetOptions): SetOptions =>
  options ? { ...defaults(options), ...set } : NONE

const NONE: SetOptions = {}

const defaults = oncePer(
  (options: RuleOptions): SetOptions =>
    Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default])),
)
