import type { Run } from './lint-result.ts'
import type { Page } from './page.ts'

/** A pure function: the same result gives the same text, one valid document for any number of files. */
export type Formatter = (run: Run, page: Page) => string

/**
 * What a formatter reads that not every run keeps: which files were judged, those with their text, what findings are known by
 * from run to run.
 */
export type FormatNeed = 'files' | 'text' | 'fingerprints'

export interface ReportFormat {
  /** Tells a report of dvk in this format, an empty one too, from any other file: it may be replaced without asking. */
  readonly own: RegExp
  /** Files as the user named them; else relative to the working folder, with `/`: for tools that know the repository only. */
  readonly pathsAsNamed?: true
  readonly needs?: readonly FormatNeed[]
  /** Loads the formatter when it is asked for. */
  load(): Promise<Formatter>
}
