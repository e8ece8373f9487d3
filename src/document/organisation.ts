import type { System } from './official-document.ts'

/** A term of office: Party documents are numbered through one, beginning with 01. Days are ISO; no last day while it runs. */
export interface Term {
  readonly from: string
  readonly to?: string
}

/**
 * The term that a day falls into; one without a last day runs until the next begins.
 * @param day ISO
 */
export const termOn = (terms: readonly Term[], day: string): Term | null => {
  const term = terms.findLast(({ from }) => from <= day)
  return term && (term.to === undefined || day <= term.to) ? term : null
}

/** A body whose documents an organisation issues, with names as they are printed whatever their capitals. */
export interface OwnAgency {
  readonly name: string
  readonly superior: string | null
  /** Its abbreviation in symbols: `ĐUK`. */
  readonly symbol: string | null
  /** The place in its datelines. */
  readonly place: string | null
  /** `null` where it issues documents of either. */
  readonly system: System | null
}

/** Who signs for an organisation, through a period: days are ISO, both are left out where it is open. */
export interface OwnSigner {
  readonly name: string
  readonly titles: readonly string[]
  readonly from?: string
  readonly to?: string
}

/** What an organisation tells of itself; nothing of it is needed. */
export interface Organisation {
  readonly agencies: readonly OwnAgency[]
  /** The place of agencies that have none of their own. */
  readonly place: string | null
  readonly signers: readonly OwnSigner[]
  /** Words and phrases that are right as they are, whatever a rule on words would say of them. */
  readonly acceptedWords: readonly string[]
  /** In the order of time. */
  readonly terms: readonly Term[]
}

export const NO_ORGANISATION: Organisation = { agencies: [], place: null, signers: [], acceptedWords: [], terms: [] }
