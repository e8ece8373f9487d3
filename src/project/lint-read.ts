import { type LintOptions, lintFile } from '../lint/lint.ts'
import type { ReadFile } from '../read/read-file.ts'
import type { Obeyed } from './obey-directives.ts'

export interface LintReadOptions extends LintOptions {
  /** False where directives in the file are not obeyed (`dvk-tat`); they are where left out. */
  readonly directives?: boolean
}

/**
 * The findings of a file as the command line tells them, in the order of the text: at the levels that are wanted, without those
 * that its directives keep from being told. `suppressed` are these, each with its reason.
 */
export const lintRead = async (read: ReadFile, options: LintReadOptions): Promise<Obeyed> => {
  const findings = lintFile(read, options)
  if (!read.directives || options.directives === false) return { findings, suppressed: [], aboutOthers: [] }
  return (await import('./obey-directives.ts')).obeyDirectives(findings, read.directives, options)
}
