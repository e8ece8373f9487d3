import type { Organisation } from '../../document/organisation.ts'
import type { Severity } from '../../standards/severity.ts'
import { andOtherPlaces, standingIn } from '../letters/odd-words.ts'
import { type Replacement, replacements } from '../replacements.ts'
import type { Report } from '../rule.ts'
import { isAccepted } from '../words/accepted.ts'
import type { Phrase } from './phrases.ts'

/** What a rule says of a phrase. */
export interface Verdict {
  readonly message: string
  readonly expected: string
  readonly severity?: Severity
  /** What is expected is certain enough to be written in its place. */
  readonly mends?: true
}

/** One report for each way of writing, at its first place; `{others}` tells of how many more places there are. */
export const reportsOf = <P extends Pick<Phrase, 'block' | 'span' | 'text'>>(
  phrases: readonly P[],
  organisation: Organisation,
  judge: (phrase: P) => Verdict | null,
): readonly Report[] => {
  const found = new Map<string, { readonly phrase: P; readonly verdict: Verdict; readonly places: Replacement[] }>()
  for (const phrase of phrases) {
    const verdict = judge(phrase)
    if (!verdict || isAccepted(organisation, phrase.text)) continue
    const key = `${verdict.severity ?? ''} ${phrase.text}`
    const before = found.get(key)
    const place = { at: { block: phrase.block, span: phrase.span }, text: verdict.expected }
    if (before) before.places.push(place)
    else found.set(key, { phrase, verdict, places: [place] })
  }
  return [...found.values()].map(({ phrase: { block, span }, verdict: { mends, ...told }, places }) => ({
    ...told,
    at: { block, span },
    ...standingIn(block),
    data: { others: andOtherPlaces(places.length - 1) },
    ...(mends ? { fix: replacements(places) } : {}),
  }))
}
