import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import type { LevelOf } from '../lint/level.ts'
import type { Rule } from '../rules/rule.ts'
import type { OptionValue, SetOptions } from '../rules/rule-options.ts'
import type { Standard } from '../standards/standard.ts'
import {
  type Config,
  NO_CONFIG,
  organisationOf,
  ownRulesOf,
  type RuleSettings,
  type Setting,
  type Told,
} from './config.ts'
import type { FilePattern } from './file-patterns.ts'

/** What a configuration says of one file. */
export interface FileConfig {
  /** What says it. */
  readonly config: Config
  readonly organisation: Organisation
  /** It is not to be checked. */
  readonly isIgnored: boolean
  /** Judges it whatever its date; `null` where its date chooses. */
  readonly standard: Standard | null
  readonly levelOf: LevelOf
  readonly optionsOf: (ruleId: string) => SetOptions
  /** Rules of the organisation. */
  readonly ownRules: readonly Rule[]
  /** The file of findings that are known already, absolute; `null` where there is none. */
  readonly baseline: string | null
}

/** What holds where there is no configuration. */
export const NO_FILE_CONFIG: FileConfig = {
  config: NO_CONFIG,
  organisation: NO_ORGANISATION,
  isIgnored: false,
  standard: null,
  levelOf: () => null,
  optionsOf: () => ({}),
  ownRules: [],
  baseline: null,
}

/** @param path absolute */
export const fileConfig = (config: Config, path: string): FileConfig => {
  const ignoring = ignoringPattern(config, path)
  return {
    config,
    organisation: organisationOf(config),
    isIgnored: ignoring !== null && !ignoring.value.isNegative,
    standard: standardSetting(config, path)?.value ?? null,
    levelOf: (id) => levelSetting(config, path, id)?.value.level ?? null,
    optionsOf: (id) =>
      Object.fromEntries([...optionSettings(config, path, id)].map(([name, { value }]) => [name, value])),
    ownRules: runningRules(config, path),
    baseline: config.baseline?.value.path ?? null,
  }
}

/** Rules of the organisation but for those that are off: they may be off because they break. */
const runningRules = (config: Config, path: string): readonly Rule[] => {
  const own = ownRulesOf(config)
  const isOn = ({ id }: Rule): boolean => levelSetting(config, path, id)?.value.level !== 'off'
  return own.every(isOn) ? own : own.filter(isOn)
}

/** The pattern of `bo_qua` that says whether a file is left out; `null` where none says anything of it. */
export const ignoringPattern = ({ ignored }: Config, path: string): Told<FilePattern> | null =>
  ignored.findLast(({ value }) => value.fits(path)) ?? null

export const standardSetting = ({ standards }: Config, path: string): Setting<Standard> | null =>
  standards.findLast((setting) => isAbout(setting, path)) ?? null

/** The setting that tells the level of a rule. */
export const levelSetting = ({ rules }: Config, path: string, id: string): Setting<RuleSettings> | null =>
  rules.findLast(
    (setting) => setting.value.level !== null && namesRule(setting.value.rules, id) && isAbout(setting, path),
  ) ?? null

interface SetOption {
  readonly value: OptionValue
  readonly setting: Setting<RuleSettings>
}

/** What is set of the options of a rule, each by the last setting that has it. */
export const optionSettings = ({ rules }: Config, path: string, id: string): ReadonlyMap<string, SetOption> => {
  const named = rules.filter(
    (setting) => setting.value.options.size > 0 && setting.value.rules === id && isAbout(setting, path),
  )
  return new Map(
    named.flatMap((setting) => [...setting.value.options].map(([name, value]) => [name, { value, setting }] as const)),
  )
}

const isAbout = ({ files }: Setting<unknown>, path: string): boolean => {
  if (files === null) return true
  const last = files.findLast((pattern) => pattern.fits(path))
  return last !== undefined && !last.isNegative
}

/** @param rules the id of a rule, or `group/*` */
export const namesRule = (rules: string, id: string): boolean =>
  rules === id || (rules.endsWith('/*') && id.startsWith(rules.slice(0, -1)))
