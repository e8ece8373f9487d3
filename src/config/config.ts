import { oncePer } from '../document/once-per.ts'
import type { Organisation, OwnAgency, OwnSigner, Term } from '../document/organisation.ts'
import type { Level } from '../lint/level.ts'
import type { Rule } from '../rules/rule.ts'
import type { OptionValue } from '../rules/rule-options.ts'
import type { Standard } from '../standards/standard.ts'
import type { FilePattern } from './file-patterns.ts'

/** The line on which a configuration says something. */
export interface Origin {
  /** The name of the configuration, as its user would write it. */
  readonly file: string
  readonly line: number
}

/** One thing that a configuration says. */
export interface Told<Value> {
  readonly value: Value
  readonly origin: Origin
}

/** What is said of some files, or of all. */
export interface Setting<Value> extends Told<Value> {
  /** The last one that fits a file tells whether it is meant; `null` for all files. */
  readonly files: readonly FilePattern[] | null
}

/** What is settled of rules: a level, options, or both. */
export interface RuleSettings {
  /** The id of a rule, or `group/*`. */
  readonly rules: string
  /** `null` where none is given. */
  readonly level: Level | null
  /** By name; of one rule only. */
  readonly options: ReadonlyMap<string, OptionValue>
}

/** A file that a configuration names. */
export interface NamedFile {
  /** As written: relative to the configuration. */
  readonly text: string
  /** Absolute. */
  readonly path: string
}

/** What a `dvk.config.yaml` says, ready for use. Of several settings that fit, the last one holds. */
export interface Config {
  /** In the order of time. */
  readonly terms: readonly Told<Term>[]
  readonly acceptedWords: readonly Told<string>[]
  readonly agencies: readonly Told<OwnAgency>[]
  /** The place of agencies that have none of their own; the last one holds. */
  readonly places: readonly Told<string>[]
  readonly signers: readonly Told<OwnSigner>[]
  readonly rules: readonly Setting<RuleSettings>[]
  readonly standards: readonly Setting<Standard>[]
  /** The file of findings that are known already. */
  readonly baseline: Told<NamedFile> | null
  /** The files that are not checked; the last pattern that fits tells. */
  readonly ignored: readonly Told<FilePattern>[]
  /** Rules of the organisation. */
  readonly ownRules: readonly Told<Rule>[]
}

/** What holds where there is no such file. */
export const NO_CONFIG: Config = {
  terms: [],
  acceptedWords: [],
  agencies: [],
  places: [],
  signers: [],
  rules: [],
  standards: [],
  baseline: null,
  ignored: [],
  ownRules: [],
}

/** One list for each configuration. */
export const ownRulesOf = oncePer(({ ownRules }: Config): readonly Rule[] => ownRules.map(({ value }) => value))

/** What the organisation tells of itself. */
export const organisationOf = oncePer(
  ({ terms, acceptedWords, agencies, places, signers }: Config): Organisation => ({
    terms: terms.map(({ value }) => value),
    acceptedWords: acceptedWords.map(({ value }) => value),
    agencies: agencies.map(({ value }) => value),
    place: places.at(-1)?.value ?? null,
    signers: signers.map(({ value }) => value),
  }),
)
