import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'
import type { Level } from '../lint/level.ts'
import type { Standard } from '../standards/standard.ts'
import type { FilePatterns } from './file-patterns.ts'

/** The line on which a configuration says something. */
export interface Origin {
  readonly file: string
  readonly line: number
}

interface Setting {
  /** The files it is about; `null` for all. */
  readonly files: FilePatterns | null
  readonly origin: Origin
}

export interface RuleSetting extends Setting {
  /** The id of a rule, or `group/*`. */
  readonly rules: string
  readonly level: Level
}

export interface StandardSetting extends Setting {
  readonly standard: Standard
}

/** What a `dvk.config.yaml` says, ready for use. Of several settings that fit, the last one holds. */
export interface Config {
  /** What the organisation tells of itself. */
  readonly organisation: Organisation
  readonly rules: readonly RuleSetting[]
  readonly standards: readonly StandardSetting[]
  /** The files that are not checked. */
  readonly ignored: FilePatterns
}

/** What holds where there is no such file. */
export const NO_CONFIG: Config = {
  organisation: NO_ORGANISATION,
  rules: [],
  standards: [],
  ignored: { has: () => false },
}
