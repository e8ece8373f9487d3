import type { ComponentId } from '../document/component.ts'
import type { Fix } from '../document/fix.ts'
import { settled } from '../document/place.ts'
import type { Location, Position } from '../document/source.ts'
import type { Severity } from '../standards/severity.ts'
import { detached } from '../vietnamese/detached.ts'

/** Which clause of which standard a finding rests on. */
export interface Basis {
  readonly standard: string
  /** Number and symbol of an organisation's own standard; the built-in ones are known by their id. */
  readonly number?: string
  readonly clause: string
}

/** One problem of one document. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  /** What it is by its standard or by itself, where a configuration gives it another severity. */
  readonly ownSeverity?: Severity
  readonly message: string
  readonly location: Location
  readonly component: ComponentId
  /** The exact text of the source, or `null` where something is missing. */
  readonly seen: string | null
  /** What would be right, where the rule compares. */
  readonly expected: string | null
  readonly basis: readonly Basis[]
  readonly fix?: Fix
  /** What it is known by from run to run (`withFingerprints`), where somebody asks for it. */
  readonly fingerprint?: string
}

/** By file, part, place, rule: the order in which findings are printed. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compare(a.location.source.file, b.location.source.file) ||
  compare(a.location.source.part ?? '', b.location.source.part ?? '') ||
  comparePlaces(a.location, b.location) ||
  compare(a.ruleId, b.ruleId)

/** Offsets count from the beginning of one source; where the texts are gone, lines and columns tell. */
const comparePlaces = ({ source, span }: Location, { source: otherSource, span: otherSpan }: Location): number => {
  if (source === otherSource) return span.start - otherSpan.start || span.end - otherSpan.end
  return (
    comparePositions(source.position(span.start), otherSource.position(otherSpan.start)) ||
    comparePositions(source.position(span.end), otherSource.position(otherSpan.end))
  )
}

const comparePositions = (a: Position, b: Position): number => a.line - b.line || a.column - b.column

// By code unit, so that the order is the same in every locale.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** The finding as it is kept of a file among thousands: with the lines that it and its fixes are about, without the rest of the text. */
export const withoutText = ({ fix, ...finding }: Finding): Finding => ({
  ...finding,
  location: settled(finding.location),
  message: detached(finding.message),
  seen: finding.seen && detached(finding.seen),
  expected: finding.expected && detached(finding.expected),
  ...(fix
    ? { fix: { ...fix, edits: fix.edits.map(({ at, text }) => ({ at: settled(at), text: detached(text) })) } }
    : {}),
})
