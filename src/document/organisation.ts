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

/** What an organisation tells of itself; nothing of it is needed. */
export interface Organisation {
  /** Words and phrases that are right as they are, whatever a rule on words would say of them. */
  readonly acceptedWords: readonly string[]
  /** In the order of time. */
  readonly terms: readonly Term[]
}

export const NO_ORGANISATION: Organisation = { acceptedWords: [], terms: [] }
