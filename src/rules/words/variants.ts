import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { isAttested } from '../../vietnamese/attested.ts'
import { isUpperCase, lowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
import { isCompound } from './compounds.ts'
import { CLEARLY, markCount } from './mark-count.ts'
import { inThePhrase, standInOnePhrase } from './same-phrase.ts'
import { type Word, type Words, wordAt, wordsOf } from './text-words.ts'
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
  const found: Variant[] = []
  for (const group of likeSpelt(wordsOf(document))) {
    group.forEach((one, index) => {
      for (let next = index + 1; next < group.length; next++) {
        const other = group[next]
        if (other && haveNeighbourInCommon(one, other)) found.push(...variantOf(one, other))
      }
    })
  }
  return eachOnce(found)
})

const isFree = (a: string, b: string): boolean => FREE().has(`${a} ${b}`) || FREE().has(`${b} ${a}`)

/** Few pairs have: it spares looking at the others more closely. */
const haveNeighbourInCommon = (one: Uses, other: Uses): boolean =>
  meet(one.keysBefore(), other.keysBefore()) || meet(one.keysBehind(), other.keysBehind())

const meet = (ours: ReadonlySet<string>, theirs: ReadonlySet<string>): boolean => {
  for (const key of ours) if (key !== '' && theirs.has(key)) return true
  return false
}

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

/** One spelling with what stands around it: worked out once for all spellings that it is compared with. */
interface Uses {
  readonly key: string
  keysBefore(): ReadonlySet<string>
  keysBehind(): ReadonlySet<string>
  /** Those of which something may be told; few spellings are asked for them. */
  places(): readonly WordPlace[]
}

const usesOf = (words: Words, { key, indexes }: Spelt): Uses => ({
  key,
  keysBefore: once(() => keysAt(words, indexes, keyBefore)),
  keysBehind: once(() => keysAt(words, indexes, keyBehind)),
  places: once(() =>
    indexes.flatMap((index) => {
      const word = isInPersonName(words, index) ? null : wordAt(words, index)
      return word ? [placeOf(words, word)] : []
    }),
  ),
})

const keysAt = (words: Words, indexes: readonly number[], keyAt: typeof keyBefore): ReadonlySet<string> => {
  const keys = new Set<string>()
  for (const index of indexes) keys.add(keyAt(words, index))
  return keys
}

/** A spelling and which words are spelt so. */
interface Spelt {
  readonly key: string
  readonly indexes: number[]
}

/** Syllables that differ in marks only, each group with all its spellings in the order of the text. */
const likeSpelt = (words: Words): readonly (readonly Uses[])[] => {
  const groups = new Map<string, Spelt[]>()
  words.forms.forEach(({ letters, key }, index) => {
    if (letters === '') return
    const group = groups.get(letters)
    const known = group?.find((spelt) => spelt.key === key)
    if (known) known.indexes.push(index)
    else if (group) group.push({ key, indexes: [index] })
    else groups.set(letters, [{ key, indexes: [index] }])
  })
  return [...groups.values()]
    .map((group) => group.filter(({ indexes }) => indexes.length <= MOST_PLACES))
    .filter((group) => group.length > 1)
    .map((group) => group.map((spelt) => usesOf(words, spelt)))
}

const variantOf = (a: Uses, b: Uses): readonly Variant[] => {
  if (isFree(a.key, b.key)) return []
  const [ours, theirs] = [a.places(), b.places()]
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
