import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { bareLetters } from '../../vietnamese/fold.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { type Abbreviation, abbreviationsIn } from './abbreviations.ts'
import { CLEARLY, markCount } from './mark-count.ts'
import type { Variant } from './variants.ts'

/** Abbreviations that a document spells with marks and without: `BCD` beside `BCĐ`; no two usual ones differ so. */
export const abbreviationVariantsIn = lastAsked((document: OfficialDocument): readonly Variant[] => {
  const groups = groupedBy(abbreviationsIn(document), ({ text }) => bareLetters(text))
  return [...groups.values()].flatMap(variantOf)
})

const variantOf = (group: readonly Abbreviation[]): readonly Variant[] => {
  const [one, other, third] = [...new Set(group.map(({ text }) => text))].map((spelt) =>
    group.filter(({ text }) => text === spelt),
  )
  if (!one || !other || third) return []
  const [wrong, right] = isLikelyWrong(one, other) ? [one, other] : [other, one]
  // A symbol is judged where it is cited, by what its issuer calls itself.
  const told = wrong.filter(({ isInCode }) => !isInCode)
  const [shown] = right
  return told.length > 0 && shown ? [{ wrong: told, right: shown, rightPlaces: right.length }] : []
}

const isLikelyWrong = (ours: readonly Abbreviation[], theirs: readonly Abbreviation[]): boolean => {
  if (ours.length * CLEARLY <= theirs.length) return true
  if (theirs.length * CLEARLY <= ours.length) return false
  return markCount(ours[0]?.text ?? '') < markCount(theirs[0]?.text ?? '')
}
