import enumerations from '../../../schemas/words/enumerations.yaml?words'
import ministries from '../../../schemas/words/ministries.yaml?words'
import misspellings from '../../../schemas/words/misspellings.yaml?words'
import provinces from '../../../schemas/words/provinces.yaml?words'
import terms from '../../../schemas/words/terms.yaml?words'
import type { Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { Span } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { once } from '../../vietnamese/once.ts'
import { excerptsOf, type WholeText, wholeText } from './whole-text.ts'
import type { WordEntry } from './word-entry.ts'
import { type WordTree, wordTree } from './word-tree.ts'

/** The lists that are looked for in one go. */
const LISTS = { terms, enumerations, provinces, ministries, misspellings } as const

export type ListName = keyof typeof LISTS

/** A stretch of a line that has the letters of an entry, whatever its marks and capitals. */
export interface Phrase extends Excerpt {
  /** As printed. */
  readonly text: string
  /** The entries that have these letters, by list. */
  readonly entries: Readonly<Partial<Record<ListName, readonly WordEntry[]>>>
}

type Lists = Partial<Record<ListName, readonly WordEntry[]>>

interface Table {
  readonly words: WordTree<Lists>
  readonly byLetters: ReadonlyMap<string, Lists>
  /** Ways of writing of which nothing is to be told: most of what is found is right. */
  readonly right: ReadonlySet<string>
}

/** Lists of which every place is looked at, right or not. */
const DATED: readonly ListName[] = ['provinces', 'ministries']

const table = once((): Table => {
  const byLetters = new Map<string, Lists>()
  const words = wordTree<Lists>()
  const right = new Set<string>()
  for (const [list, read] of Object.entries(LISTS) as [ListName, () => readonly WordEntry[]][]) {
    for (const entry of read()) {
      if (!DATED.includes(list)) for (const written of waysOf(entry.name)) right.add(written)
      for (const written of entry.wrong ?? [entry.name]) {
        const key = keyOf(bareText(written))
        const lists = byLetters.get(key) ?? {}
        lists[list] = [...(lists[list] ?? []), entry]
        byLetters.set(key, lists)
        // Enumerations are looked for without their marks: with them they are right.
        words.add(list === 'enumerations' ? key : bareText(written), lists)
      }
    }
  }
  return { words, byLetters, right }
})

/** A name in the letter cases that are right anywhere, with both usages of `uỷ`. */
const waysOf = (name: string): readonly string[] =>
  [name, name.replaceAll('ủy', 'uỷ').replaceAll('Ủy', 'Uỷ')].flatMap((way) => [
    way,
    way.toLowerCase(),
    way.toUpperCase(),
  ])

/** Letters alone, one space between words. */
const keyOf = (bare: string): string => bare.replace(/[^a-z]+/g, ' ')

/** The entries of a list that have the letters of a phrase. */
export const entriesFor = (list: ListName, phrase: string): readonly WordEntry[] =>
  table().byLetters.get(keyOf(bareText(phrase)))?.[list] ?? []

/** What in a document may be an entry and may be wrong, in reading order; of one list the longest, not what stands within. */
export const phrasesOf = lastAsked((document: OfficialDocument): readonly Phrase[] => {
  const whole = wholeText(document)
  return excerptsOf(whole, stretchesIn(whole)).map(([{ block, span }, { entries }]) => ({
    block,
    span,
    text: block.text.slice(span.start, span.end),
    entries,
  }))
})

interface Stretch extends Span, Pick<Phrase, 'entries'> {}

const stretchesIn = ({ text, bareWords }: WholeText): readonly Stretch[] => {
  const { words, right } = table()
  const ends = new Map<ListName, number>()
  const found: Stretch[] = []
  words.find(text, bareWords, (start, end, lists) => {
    const isRight = right.has(text.slice(start, end))
    if (isRight && !lists.provinces && !lists.ministries) return
    const entries: Lists = {}
    for (const [list, some] of Object.entries(lists) as [ListName, readonly WordEntry[]][]) {
      if (end <= (ends.get(list) ?? 0)) continue
      ends.set(list, end)
      if (!isRight || DATED.includes(list)) entries[list] = some
    }
    found.push({ start, end, entries })
  })
  return found
}

/** True unless the words beside it make something else of it. */
export const standsFor = ({ block, span }: Phrase, entry: WordEntry): boolean => {
  const { after, notAfter, before, notBefore } = entry
  if (!after && !notAfter && !before && !notBefore) return true
  const left = /([A-Za-zÀ-ỹ]+) $/.exec(block.text.slice(Math.max(0, span.start - 12), span.start))?.[1] ?? ''
  const right = /^ ([A-Za-zÀ-ỹ]+)/.exec(block.text.slice(span.end, span.end + 12))?.[1] ?? ''
  return (
    isOneOf(left, after, true) &&
    isOneOf(right, before, true) &&
    !isOneOf(left, notAfter, false) &&
    !isOneOf(right, notBefore, false)
  )
}

/** @param otherwise what is told where there is no list */
const isOneOf = (word: string, words: readonly string[] | undefined, otherwise: boolean): boolean =>
  words ? words.some((each) => each.toLowerCase() === word.toLowerCase()) : otherwise
