import enumerations from '../../../schemas/words/enumerations.yaml?words'
import ministries from '../../../schemas/words/ministries.yaml?words'
import misspellings from '../../../schemas/words/misspellings.yaml?words'
import provinces from '../../../schemas/words/provinces.yaml?words'
import terms from '../../../schemas/words/terms.yaml?words'
import type { Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { once } from '../../vietnamese/once.ts'
import { anyOf } from './any-of.ts'
import { excerptsOf, wholeText } from './whole-text.ts'
import type { WordEntry } from './word-entry.ts'

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

interface Table {
  /** Finds the letters of every entry in bare text, the longest first. */
  readonly pattern: RegExp
  readonly entries: ReadonlyMap<string, Phrase['entries']>
}

const table = once((): Table => {
  const entries = new Map<string, Partial<Record<ListName, WordEntry[]>>>()
  const wordings = new Set<string>()
  for (const [list, read] of Object.entries(LISTS) as [ListName, () => readonly WordEntry[]][]) {
    for (const entry of read()) {
      for (const written of entry.wrong ?? [entry.name]) {
        const key = keyOf(bareText(written))
        const found = entries.get(key) ?? {}
        found[list] = [...(found[list] ?? []), entry]
        entries.set(key, found)
        // Enumerations are looked for without their marks: with them they are right.
        wordings.add(list === 'enumerations' ? key : bareText(written))
      }
    }
  }
  // Looks ahead: what one entry begins with may end another, «đã năng xuất» (Đà Nẵng, năng suất).
  return { pattern: new RegExp(`\\b(?=(${anyOf(wordings)})\\b)`, 'g'), entries }
})

/** Letters alone, one space between words. */
const keyOf = (bare: string): string => bare.replace(/[^a-z]+/g, ' ')

/** The entries of a list that have the letters of a phrase. */
export const entriesFor = (list: ListName, phrase: string): readonly WordEntry[] =>
  table().entries.get(keyOf(bareText(phrase)))?.[list] ?? []

/** Everything in a document that may be an entry, in reading order; of one list the longest, not what stands within. */
export const phrasesOf = lastAsked((document: OfficialDocument): readonly Phrase[] => {
  const whole = wholeText(document)
  return excerptsOf(whole, stretchesIn(whole.bare)).map(([{ block, span }, { entries }]) => ({
    block,
    span,
    text: block.text.slice(span.start, span.end),
    entries,
  }))
})

interface Stretch extends Span, Pick<Phrase, 'entries'> {}

const stretchesIn = (bare: string): readonly Stretch[] => {
  const { pattern, entries: known } = table()
  const ends = new Map<ListName, number>()
  const found: Stretch[] = []
  for (const { 1: letters = '', index: start } of bare.matchAll(pattern)) {
    const end = start + letters.length
    const entries: Partial<Record<ListName, readonly WordEntry[]>> = {}
    for (const [list, some] of Object.entries(known.get(keyOf(letters)) ?? {}) as [ListName, readonly WordEntry[]][]) {
      if (end <= (ends.get(list) ?? 0)) continue
      ends.set(list, end)
      entries[list] = some
    }
    found.push({ ...spanOf(start, end), entries })
  }
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
