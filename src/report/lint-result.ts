import type { Finding } from '../lint/finding.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Severity } from '../standards/severity.ts'
import { groupedBy } from '../vietnamese/grouped-by.ts'
import type { TextLine } from './formats/text-lines.ts'

/** A file that was judged. */
export interface JudgedFile {
  readonly file: string
  /** What was read in it; only where a format shows the text. */
  readonly lines?: readonly TextLine[]
}

/** What one run found, for every formatter. */
export interface LintResult {
  /** In the order in which they are printed. */
  readonly findings: readonly Finding[]
  /** How many files were judged, those that could not be read too. */
  readonly files: number
  /** What can still be mended is told: not of a run that has just mended. */
  readonly tellsFixes?: boolean
  /** Milder findings are left out: it is not told whether there are any. */
  readonly errorsOnly?: boolean
  /** What directives keep from being told, in the same order; only where somebody asked for it. */
  readonly suppressed?: readonly Suppressed[]
  /** How many findings are left out because a baseline knows them; absent where there is none. */
  readonly known?: number
  /** Which ones; only where a format names those without findings too. */
  readonly judged?: readonly JudgedFile[]
}

/** A result with what made it. */
export interface Run extends LintResult {
  /** Of dvk. It is handed in, so that no chunk of code but the first has to hold it. */
  readonly version: string
}

export interface Summary extends Readonly<Record<'files' | Severity, number>> {
  readonly known?: number
}

export const summarise = ({ findings, files, known }: LintResult): Summary => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  const counts = { files, error: count('error'), warning: count('warning'), info: count('info') }
  return known === undefined ? counts : { ...counts, known }
}

/** The findings of each file, in the order in which they are printed. */
export const byFile = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> =>
  groupedBy(findings, ({ location }) => location.source.file)

/** Every file that was judged or of which something is told, with its findings, by name. */
export const everyFile = ({ findings, judged = [] }: LintResult): ReadonlyMap<string, readonly Finding[]> => {
  const found = byFile(findings)
  const names = [...new Set([...judged.map(({ file }) => file), ...found.keys()])].sort()
  return new Map(names.map((name) => [name, found.get(name) ?? []]))
}
