import type { FileFacts } from '../document/facts.ts'
import { settled } from '../document/place.ts'
import { factsOf } from '../lint/facts/facts-of.ts'
import { type Finding, withoutText } from '../lint/finding.ts'
import { unreadable } from '../lint/lint.ts'
import { type FileEntries, fileEntries } from '../lint/repository/file-entries.ts'
import type { Suppressed } from '../lint/suppressed.ts'
import type { Directive } from '../read/directive.ts'
import type { ReadFile } from '../read/read-file.ts'
import type { TextLine } from '../report/formats/text-lines.ts'
import { detached } from '../vietnamese/detached.ts'
import type { Input } from './input.ts'
import { inputErrorIn } from './input-error-in.ts'
import { type LintReadOptions, lintRead } from './lint-read.ts'
import { readInput } from './read-input.ts'

/** What is to be kept of a file besides its findings: each costs time, and memory while other files are judged. */
export interface Keep {
  readonly fingerprints: boolean
  /** What others may check it against their files by. */
  readonly facts: boolean
  /** What is checked against the other files of the run. */
  readonly entries: boolean
  /** The text as read. */
  readonly lines: boolean
}

export interface JudgeOptions extends LintReadOptions {
  readonly keep: Keep
}

/** What remains of a file once it is judged: nothing of it holds the text of the file but what was to be kept. */
export interface Judgement {
  readonly file: string
  /** False where it could not be read. */
  readonly isRead: boolean
  readonly findings: readonly Finding[]
  /** What directives in the file keep from being told. */
  readonly suppressed: readonly Suppressed[]
  readonly facts?: FileFacts
  readonly entries?: FileEntries
  readonly lines?: readonly TextLine[]
}

/**
 * Judges one file by itself, for the command line and for editors alike.
 * @returns `null` for a file of a folder that is no document
 * @throws Error that names the file, where it is a bug of ours
 */
export const judge = async (input: Input, options: JudgeOptions): Promise<Judgement | null> => {
  const { file } = input
  const { keep, language } = options
  try {
    const read = await readInput(input, { standard: options.standard })
    if (!read) return null
    const { findings, suppressed, aboutOthers } = await lintRead(read, options)
    return {
      file,
      isRead: true,
      findings: await kept(findings, keep),
      suppressed: await keptToo(suppressed, keep),
      ...(keep.facts || keep.entries ? keptForOthers(await factsFor(read, aboutOthers, options), keep) : {}),
      ...(keep.lines ? { lines: (await import('../report/formats/text-lines.ts')).textLines(read) } : {}),
    }
  } catch (error) {
    const { id, text } = inputErrorIn(file, error)
    return { file, isRead: false, findings: await kept([unreadable(file, id, text[language])], keep), suppressed: [] }
  }
}

const factsFor = async (
  read: ReadFile,
  directives: readonly Directive[],
  options: JudgeOptions,
): Promise<FileFacts> => {
  const facts = factsOf(read, options)
  if (directives.length === 0) return facts
  return { ...facts, directives: (await import('./repository-directives.ts')).directiveFacts(directives) }
}

const keptForOthers = (facts: FileFacts, keep: Keep): Pick<Judgement, 'facts' | 'entries'> => ({
  ...(keep.facts ? { facts } : {}),
  ...(keep.entries ? { entries: fileEntries(facts) } : {}),
})

/** Fingerprints are made while the text is at hand. */
const kept = async (findings: readonly Finding[], { fingerprints }: Keep): Promise<readonly Finding[]> => {
  const known = fingerprints ? (await import('../lint/fingerprint.ts')).withFingerprints(findings) : findings
  return known.map(withoutText)
}

const keptToo = async (suppressed: readonly Suppressed[], keep: Keep): Promise<readonly Suppressed[]> => {
  if (suppressed.length === 0) return suppressed
  const findings = await kept(
    suppressed.map(({ finding }) => finding),
    keep,
  )
  return suppressed.map(({ finding, reason, directive }, index) => ({
    finding: findings[index] ?? finding,
    reason: detached(reason),
    directive: settled(directive),
  }))
}
