import { NO_ORGANISATION, type Organisation } from '../document/organisation.ts'

/** What a `dvk.config.yaml` says, ready for use. */
export interface Config {
  /** What the organisation tells of itself. */
  readonly organisation: Organisation
}

/** What holds where there is no such file. */
export const NO_CONFIG: Config = { organisation: NO_ORGANISATION }
