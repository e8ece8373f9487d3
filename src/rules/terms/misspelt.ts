import type { OfficialDocument } from '../../document/official-document.ts'
import { fold } from '../../vietnamese/fold.ts'
import { type Phrase, phrasesOf, standsFor } from './phrases.ts'
import { isOneWordOff } from './spelling.ts'

/** Phrases that a list of terms or of misspellings tells to be wrong: what compares words with each other passes them over. */
export const misspeltPhrasesIn = (document: OfficialDocument): readonly Phrase[] =>
  phrasesOf(document).filter((phrase) => isListedMisspelling(phrase) || isNearlyTerm(phrase))

const isListedMisspelling = (phrase: Phrase): boolean =>
  phrase.entries.misspellings?.some(
    (entry) => entry.wrong?.some((wrong) => fold(wrong) === fold(phrase.text)) && standsFor(phrase, entry),
  ) ?? false

const isNearlyTerm = (phrase: Phrase): boolean => {
  const { terms = [] } = phrase.entries
  if (terms.some(({ name }) => fold(name) === fold(phrase.text))) return false
  return terms.some((entry) => isOneWordOff(phrase.text, entry.name) && standsFor(phrase, entry))
}
