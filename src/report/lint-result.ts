import type { Finding } from '../lint/finding.ts'
import type { Severity } from '../standards/severity.ts'
import type { TextLine } from './text-lines.ts'

/** A file that was judged. */
export interface LintedFile {
  readonly file: string
  /** What was read in it; only where a format shows the text. */
  readonly lines?: readonly TextLine[]
}

/** What one run found, for every formatter. */
export interface LintResult {
  /** In the order in which they are printed. */
  readonly findings: readonly Finding[]
  /** Those that were judged, those that could not be read too. */
  readonly files: readonly LintedFile[]
}

export type Summary = Readonly<Record<'files' | Severity, number>>

export const summarise = ({ findings, files }: LintResult): Summary => {
  const count = (severity: Severity): number => findings.filter((finding) => finding.severity === severity).length
  return { files: files.length, error: count('error'), warning: count('warning'), info: count('info') }
}

/** The findings of each file, in the order in which they are printed. */
export const byFile = (findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> => {
  const files = new Map<string, Finding[]>()
  for (const finding of findings) {
    const { file } = finding.location.source
    const group = files.get(file)
    if (group) group.push(finding)
    else files.set(file, [finding])
  }
  return files
}

/**
 * Every file that was judged with its findings, also one without any, in the order of the names; findings may stand in files that
 * were not judged in this run but compared with.
 */
export const everyFile = ({ findings, files }: LintResult): ReadonlyMap<string, readonly Finding[]> => {
  const found = byFile(findings)
  const names = [...new Set([...files.map(({ file }) => file), ...found.keys()])].sort()
  return new Map(names.map((name) => [name, found.get(name) ?? []]))
}
