import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import type { LevelOf } from '../lint/level.ts'
import type { Standard } from '../standards/standard.ts'
import type { Config } from './config.ts'
import { namesRule } from './names-rule.ts'

/** What a configuration says of one file. */
export interface FileConfig {
  readonly organisation: Organisation
  /** It is not to be checked. */
  readonly isIgnored: boolean
  /** Judges it whatever its date; `null` where its date chooses. */
  readonly standard: Standard | null
  readonly levelOf: LevelOf
}

/** What holds where there is no configuration. */
export const NO_FILE_CONFIG: FileConfig = {
  organisation: NO_ORGANISATION,
  isIgnored: false,
  standard: null,
  levelOf: () => null,
}

/** @param path absolute */
export const fileConfig = ({ organisation, rules, standards, ignored }: Config, path: string): FileConfig => ({
  organisation,
  isIgnored: ignored.has(path),
  standard: standards.findLast(({ files }) => files?.has(path) ?? true)?.standard ?? null,
  levelOf: (id) =>
    rules.findLast((setting) => namesRule(setting.rules, id) && (setting.files?.has(path) ?? true))?.level ?? null,
})
