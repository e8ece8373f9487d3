import { InputError } from '../document/input-error.ts'
import type { Message } from '../document/message.ts'
import type { Edit } from '../document/source.ts'
import { compareFindings, type Finding } from '../lint/finding.ts'
import { withFingerprints } from '../lint/fingerprint.ts'
import { type ReadOptions, readDocument } from '../read/read-document.ts'
import type { ReadFile } from '../read/read-file.ts'
import { withoutOverlap } from './apply-edits.ts'
import { spliceFile } from './splice-file.ts'
import { whyUntouched } from './why-untouched.ts'

export interface MendOptions extends ReadOptions {
  /** What is told of the file. */
  lint(read: ReadFile): Promise<readonly Finding[]>
  /** Makes fixes too that somebody has to look at. */
  readonly unsafe: boolean
}

/** What became of a file. */
export interface Mended {
  /** The same object where nothing was changed. */
  readonly bytes: Uint8Array
  readonly before: ReadFile
  readonly after: ReadFile
  /** What was mended, as it was found. */
  readonly mended: readonly Finding[]
  /** How many more could be mended with fixes that are not safe. */
  readonly left: number
  /** Findings whose fixes would have made the file unreadable or brought an error, so that they were not kept. */
  readonly dropped: readonly Finding[]
  /** Why the file was left as it is although there was something to mend. */
  readonly untouched: Message | null
}

/** One fix may make room for another one: a document is looked at again as often. What is left then goes in circles. */
const MOST_PASSES = 16

/** A file at one moment. */
interface State {
  readonly bytes: Uint8Array
  readonly read: ReadFile
  readonly findings: readonly Finding[]
}

/**
 * Mends what can be mended in a file: makes the fixes that do not get in each other's way, the first by place first, reads the
 * result again, and goes on until nothing is left. Mending the result again changes nothing.
 * @param file its name
 * @throws InputError where the file cannot be read at all
 */
export const mend = async (file: string, bytes: Uint8Array, options: MendOptions): Promise<Mended> => {
  const before = await stateOf(file, bytes, options)
  const dropped = new Set<string>()
  const mended: Finding[] = []
  const result = (state: State, untouched: Message | null = null): Mended => ({
    bytes: state.bytes,
    before: before.read,
    after: state.read,
    mended,
    left: state.findings.filter(({ fix }) => fix?.safety === 'unsafe').length,
    dropped: dropped.size > 0 ? fixable(state.findings, options) : [],
    untouched,
  })
  let state = before
  for (let pass = 0; pass < MOST_PASSES; pass++) {
    const fixes = fixable(state.findings, options).filter(({ fingerprint = '' }) => !dropped.has(fingerprint))
    if (fixes.length === 0) break
    const untouched = pass === 0 && state.read.format === 'docx' ? whyUntouched(bytes) : null
    if (untouched) return result(state, untouched)
    try {
      const good = await keepGood(state, withoutOverlap(fixes, editsOf), options, ({ fingerprint = '' }) =>
        dropped.add(fingerprint),
      )
      if (!good) continue
      mended.push(...good.fixes)
      state = good.state
    } catch (error) {
      // What was mended before goes with it: the file is left as it is.
      if (error instanceof InputError && error.id === 'tep/khong-sua')
        return { ...result(before, error.text), mended: [] }
      throw error
    }
  }
  return result(state)
}

const editsOf = ({ fix }: Finding): readonly Edit[] => fix?.edits ?? []

const stateOf = async (file: string, bytes: Uint8Array, options: MendOptions): Promise<State> => {
  const read = await readDocument(file, bytes, options)
  return { bytes, read, findings: await options.lint(read) }
}

/** The findings that may be mended, by the place of their first edit. */
const fixable = (findings: readonly Finding[], { unsafe }: MendOptions): Finding[] =>
  withFingerprints(findings.filter(({ fix }) => fix && fix.edits.length > 0 && (unsafe || fix.safety === 'safe'))).sort(
    (a, b) => compareFindings(firstEdit(a), firstEdit(b)),
  )

const firstEdit = (finding: Finding): Finding => {
  const [first] = editsOf(finding)
  return first ? { ...finding, location: first.at } : finding
}

interface Good {
  readonly state: State
  readonly fixes: readonly Finding[]
}

/**
 * The state after as many of the fixes as do no harm; where all of them together do, the harmful ones are looked for by halves.
 * @param drop told of each fix that does harm by itself
 * @returns `null` where none is left
 */
const keepGood = async (
  state: State,
  fixes: readonly Finding[],
  options: MendOptions,
  drop: (finding: Finding) => void,
): Promise<Good | null> => {
  const next = await after(state, fixes, options)
  if (next) return { state: next, fixes }
  const [only] = fixes
  if (only && fixes.length === 1) {
    drop(only)
    return null
  }
  const middle = fixes.length >> 1
  const first = await keepGood(state, fixes.slice(0, middle), options, drop)
  const second = await keepGood(state, fixes.slice(middle), options, drop)
  if (!first || !second) return first ?? second
  const both = [...first.fixes, ...second.fixes]
  const joined = await after(state, both, options)
  return joined ? { state: joined, fixes: both } : first
}

/** @returns `null` where the file could not be read any more, or has an error that it did not have */
const after = async (state: State, fixes: readonly Finding[], options: MendOptions): Promise<State | null> => {
  const bytes = spliceFile(state.bytes, fixes.flatMap(editsOf))
  try {
    const next = await stateOf(state.read.file, bytes, options)
    return hasNewError(state.findings, next.findings) ? null : next
  } catch (error) {
    if (error instanceof InputError) return null
    throw error
  }
}

/** By rule: places move when the text above them changes. */
const hasNewError = (before: readonly Finding[], now: readonly Finding[]): boolean => {
  const left = errorCounts(before)
  return [...errorCounts(now)].some(([rule, count]) => count > (left.get(rule) ?? 0))
}

const errorCounts = (findings: readonly Finding[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>()
  for (const { ruleId, severity, ownSeverity = severity } of findings) {
    if (ownSeverity === 'error') counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)
  }
  return counts
}
