import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isAttested } from '../../vietnamese/attested.ts'
import { isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
import { isCompound } from './compounds.ts'
import { CLEARLY, markCount } from './mark-count.ts'
import { inThePhrase, standInOnePhrase } from './same-phrase.ts'
import { type TextWord, type Word, wordsOf } from './text-words.ts'
import { isInPersonName, placeOf, type WordPlace } from './word-place.ts'
import { keyBefore, keyBehind } from './word-usage.ts'

/** One word of a phrase in two spellings that differ in marks only, of which one must be wrong. */
export interface Variant {
  /** Where the one that is likely wrong stands, in the order of the text. */
  readonly wrong: readonly Word[]
  /** The other one, where it stands first in the phrase. */
  readonly right: Word
  /** How often the other one stands in the phrase. */
  readonly rightPlaces: number
}

/** Pairs of which both are right, most of them in the same phrases. */
const FREE = once(
  () =>
    new Set(
      'hàng hằng|bảy bẩy|dày dầy|thày thầy|giày giầy|gãy gẫy|nảy nẩy|tàu tầu|màu mầu|này nầy|mày mầy|đặt đạt|bảng bằng|này nay|ngày ngay|năm nắm|cùng cũng|sở số'.split(
        '|',
      ),
    ),
)

/** What is compared in a document that is longer would take long, and a word so common has all neighbours. */
const MOST_PLACES = 200

/** The words of a document that stand in one phrase in two spellings. */
export const variantsIn = lastAsked((document: OfficialDocument): readonly Variant[] => {
  const words = wordsOf(document)
  const found = likeSpelt(words)
    .flatMap(pairsOf)
    .flatMap(([[a, ours], [b, theirs]]) => {
      if (ours.length > MOST_PLACES || theirs.length > MOST_PLACES) return []
      if (!haveNeighbourInCommon(words, ours, theirs) || isFree(a, b)) return []
      return variantOf(placesAt(words, ours), placesAt(words, theirs))
    })
  return eachOnce(found)
})

const isFree = (a: string, b: string): boolean => FREE().has(`${a} ${b}`) || FREE().has(`${b} ${a}`)

/** Few pairs have: it spares looking at the others more closely. */
const haveNeighbourInCommon = (
  words: readonly TextWord[],
  ours: readonly number[],
  theirs: readonly number[],
): boolean =>
  [keyBefore, keyBehind].some((neighbour) => {
    const keys = new Set(ours.map((index) => neighbour(words, index)))
    keys.delete('')
    return keys.size > 0 && theirs.some((index) => keys.has(neighbour(words, index)))
  })

const placesAt = (words: readonly TextWord[], indexes: readonly number[]): readonly WordPlace[] =>
  indexes.flatMap((index) => {
    const word = words[index]
    return word && !isInPersonName(words, index) ? [placeOf(words, word, index)] : []
  })

/** A word that is near two others is told with the one that is used more. */
const eachOnce = (variants: readonly Variant[]): readonly Variant[] => {
  const told = new Set<Word>()
  return [...variants]
    .sort((a, b) => b.rightPlaces - a.rightPlaces)
    .flatMap((variant) => {
      const wrong = variant.wrong.filter((word) => !told.has(word))
      for (const word of wrong) told.add(word)
      return wrong.length > 0 ? [{ ...variant, wrong }] : []
    })
}

/** A key with where it stands, as indexes of words. */
type Uses = readonly [key: string, indexes: readonly number[]]

/** Syllables that differ in marks only, each group with all its spellings in the order of the text. */
const likeSpelt = (words: readonly TextWord[]): readonly (readonly Uses[])[] => {
  const first = new Map<string, string>()
  const groups = new Map<string, Map<string, number[]>>()
  for (const { form } of words) {
    if (form.letters === '') continue
    const other = first.get(form.letters)
    if (other === undefined) first.set(form.letters, form.key)
    else if (other !== form.key && !groups.has(form.letters)) groups.set(form.letters, new Map())
  }
  if (groups.size === 0) return []
  words.forEach(({ form }, index) => {
    const group = groups.get(form.letters)
    if (!group) return
    const indexes = group.get(form.key)
    if (indexes) indexes.push(index)
    else group.set(form.key, [index])
  })
  return [...groups.values()].map((group) => [...group])
}

const pairsOf = (group: readonly Uses[]): readonly (readonly [Uses, Uses])[] =>
  group.flatMap((one, index) => group.slice(index + 1).map((other) => [one, other] as const))

const variantOf = (ours: readonly WordPlace[], theirs: readonly WordPlace[]): readonly Variant[] => {
  if (ours.length === 0 || theirs.length === 0 || !standInOnePhrase(ours, theirs)) return []
  const one = { all: ours, inPhrase: inThePhrase(ours, theirs) }
  const other = { all: theirs, inPhrase: inThePhrase(theirs, ours) }
  if (makesCompound(one) && makesCompound(other)) return []
  const [wrong, right] = isLikelyWrong(one, other) ? [one, other] : [other, one]
  const [shown] = right.inPhrase
  if (!shown || isSuspectAnyway(wrong.all)) return []
  const isName = wrong.inPhrase.every((place) => place.isName || isUpperCase(place.word.text))
  const told = wrong.all.filter((place) => wrong.inPhrase.includes(place) || (isName && place.isName))
  return [{ wrong: told.map(({ word }) => word), right: shown.word, rightPlaces: right.inPhrase.length }]
}

/** A syllable in small letters that no text has is told for itself. */
const isSuspectAnyway = ([first]: readonly WordPlace[]): boolean =>
  first !== undefined && !isAttested(first.key) && first.word.text === lowerCase(first.word.text)

interface Spelling {
  readonly all: readonly WordPlace[]
  readonly inPhrase: readonly WordPlace[]
}

/** Unknown, or no usual compound, or clearly rarer; else the one with fewer marks, since marks are lost more easily than found; else the rarer. */
const isLikelyWrong = (one: Spelling, other: Spelling): boolean => {
  const [isKnown, isOtherKnown] = [isAttested(keyOf(one)), isAttested(keyOf(other))]
  if (isKnown !== isOtherKnown) return isOtherKnown
  if (makesCompound(one) !== makesCompound(other)) return makesCompound(other)
  for (const [ours, theirs] of [
    [one.inPhrase.length, other.inPhrase.length],
    [one.all.length, other.all.length],
  ] as const) {
    if (ours * CLEARLY <= theirs) return true
    if (theirs * CLEARLY <= ours) return false
  }
  const [ours, theirs] = [marksOf(one), marksOf(other)]
  return ours === theirs ? one.all.length < other.all.length : ours < theirs
}

const makesCompound = ({ inPhrase }: Spelling): boolean =>
  inPhrase.some(
    ({ left: [before = ''], key, right: [behind = ''] }) =>
      isCompound(`${before} ${key}`) || isCompound(`${key} ${behind}`),
  )

const keyOf = ({ all: [first] }: Spelling): string => first?.key ?? ''

const marksOf = (spelling: Spelling): number => markCount(keyOf(spelling))
