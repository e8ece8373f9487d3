import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import type { LevelOf } from '../lint/level.ts'
import type { Standard } from '../standards/standard.ts'
import { type Config, NO_CONFIG, organisationOf, type RuleLevel, type Setting, type Told } from './config.ts'
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
    levelOf: (id) => ruleSetting(config, path, id)?.value.level ?? null,
    baseline: config.baseline?.value.path ?? null,
  }
}

/** The pattern of `bo_qua` that says whether a file is left out; `null` where none says anything of it. */
export const ignoringPattern = ({ ignored }: Config, path: string): Told<FilePattern> | null =>
  ignored.findLast(({ value }) => value.fits(path)) ?? null

export const standardSetting = ({ standards }: Config, path: string): Setting<Standard> | null =>
  standards.findLast((setting) => isAbout(setting, path)) ?? null

export const ruleSetting = ({ rules }: Config, path: string, id: string): Setting<RuleLevel> | null =>
  rules.findLast((setting) => namesRule(setting.value.rules, id) && isAbout(setting, path)) ?? null

const isAbout = ({ files }: Setting<unknown>, path: string): boolean => {
  if (files === null) return true
  const last = files.findLast((pattern) => pattern.fits(path))
  return last !== undefined && !last.isNegative
}

/** @param rules the id of a rule, or `group/*` */
export const namesRule = (rules: string, id: string): boolean =>
  rules === id || (rules.endsWith('/*') && id.startsWith(rules.slice(0, -1)))
