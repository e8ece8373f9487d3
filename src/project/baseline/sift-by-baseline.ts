import { existsSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { isAlwaysError } from '../../config/known-rules.ts'
import { pathBelow } from '../../config/path-below.ts'
import type { Finding } from '../../lint/finding.ts'
import { type Baseline, countOf, type KnownInFile } from './baseline.ts'
import { common, isKnown, knownFrom } from './known-in-file.ts'
import { movedFiles } from './moved-files.ts'

/** What is found in the files of a run, or in one file. */
export interface BaselineRun {
  /** Absolute path of the baseline. */
  readonly path: string
  /** What names of files are relative to. */
  readonly cwd: string
  /** Those that were judged, as findings name them. */
  readonly files: readonly string[]
  /** All of theirs, with fingerprints. */
  readonly findings: readonly Finding[]
  /** Whether a file would have been judged if it were there still: of such it is known that it is gone for good. */
  covers?(path: string): boolean
}

export interface BaselineSifted {
  /** The findings that are not known. */
  readonly told: readonly Finding[]
  /** How many findings of the baseline there are no more. */
  readonly outdated: number
  /** The baseline without those, moved files under their new names. */
  readonly pruned: Baseline
  /** The baseline with all that was found in these files, and what it says of others. */
  readonly current: Baseline
}

/** Parts findings by what a baseline knows. What keeps a file from being read is told whatever it says. */
export const siftByBaseline = (baseline: Baseline, run: BaselineRun): BaselineSifted => {
  const folder = dirname(run.path)
  const keyOf = (file: string): string => pathBelow(folder, resolve(run.cwd, file))
  const found = foundIn(run, keyOf)
  const isGone = (file: string): boolean => !found.has(file) && !existsSync(resolve(folder, file))
  const gone = [...baseline.keys()].filter(isGone)
  const moved = movedFiles(baseline, gone, new Map([...found].filter(([file]) => !baseline.has(file))))
  const knownOf = (file: string): KnownInFile => baseline.get(moved.get(file) ?? file) ?? new Map()
  const told = run.findings.filter(
    (finding) => isFatal(finding) || !isKnown(finding, knownOf(keyOf(finding.location.source.file))),
  )
  const dropped = new Set([...moved.values(), ...gone.filter((file) => run.covers?.(resolve(folder, file)) ?? false)])
  const others = [...baseline].filter(([file]) => !found.has(file) && !dropped.has(file))
  const left = [...found].map(([file, now]) => [file, common(knownOf(file), now)] as const)
  return {
    told,
    outdated: countOf(baseline) - countOf([...others, ...left]),
    pruned: withoutEmpty([...others, ...left]),
    current: withoutEmpty([...others, ...found]),
  }
}

/** What is found in every file that could be read. */
const foundIn = (
  { files, findings }: BaselineRun,
  keyOf: (file: string) => string,
): ReadonlyMap<string, KnownInFile> => {
  const byFile = new Map<string, Finding[]>(files.map((file) => [file, []]))
  for (const finding of findings) byFile.get(finding.location.source.file)?.push(finding)
  return new Map(
    [...byFile].filter(([, own]) => !own.some(isFatal)).map(([file, own]) => [keyOf(file), knownFrom(own)] as const),
  )
}

const isFatal = ({ ruleId }: Finding): boolean => isAlwaysError(ruleId)

const withoutEmpty = (entries: readonly (readonly [string, KnownInFile])[]): Baseline =>
  new Map(entries.filter(([, known]) => known.size > 0))
