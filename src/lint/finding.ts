import type { ComponentId } from '../document/component.ts'
import type { Edit, Location } from '../document/source.ts'
import type { Severity } from '../standards/severity.ts'

/** Which clause of which standard a finding rests on. */
export interface Basis {
  readonly standard: string
  readonly clause: string
}

/** One problem of one document. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly message: string
  readonly location: Location
  readonly component: ComponentId
  /** The exact text of the source, or `null` where something is missing. */
  readonly seen: string | null
  /** What would be right, where the rule compares. */
  readonly expected: string | null
  readonly basis: readonly Basis[]
  readonly fix?: readonly Edit[]
  /** What it is known by from run to run (`withFingerprints`), where somebody asks for it. */
  readonly fingerprint?: string
}

/** By file, part, offset, rule: the order in which findings are printed. */
export const compareFindings = (a: Finding, b: Finding): number =>
  compare(a.location.source.file, b.location.source.file) ||
  compare(a.location.source.part ?? '', b.location.source.part ?? '') ||
  a.location.span.start - b.location.span.start ||
  a.location.span.end - b.location.span.end ||
  compare(a.ruleId, b.ruleId)

// By code unit, so that the order is the same in every locale.
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
