import type { Language } from '../document/message.ts'
import type { ConfigChoice } from '../project/configs.ts'
import type { Standard } from '../standards/standard.ts'

/** What the server is started with. */
export interface Settings {
  readonly language: Language
  /** Of dvk. */
  readonly version: string
  /** What is named relative to it where the editor has no folder open. */
  readonly cwd: string
  /** As of the command line. */
  readonly config?: ConfigChoice['config']
  readonly plugins?: ConfigChoice['plugins']
  readonly debug?: ConfigChoice['debug']
  /** Judges every document; `null` where date and configuration choose. */
  readonly standard: Standard | null
}
