import enumerations from '../../../schemas/words/enumerations.yaml?words'
import ministries from '../../../schemas/words/ministries.yaml?words'
import misspellings from '../../../schemas/words/misspellings.yaml?words'
import provinces from '../../../schemas/words/provinces.yaml?words'
import terms from '../../../schemas/words/terms.yaml?words'
import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { once } from '../../vietnamese/once.ts'
import type { WordEntry } from './word-entry.ts'

/** The lists that are looked for in one go. */
const LISTS = { terms, enumerations, provinces, ministries, misspellings } as const

export type ListName = keyof typeof LISTS

/** A stretch of a line that has the letters of an entry, whatever its marks and capitals. */
export interface Phrase {
  readonly block: Block
  readonly span: Span
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
  const patterns = new Map<string, string>()
  for (const [list, read] of Object.entries(LISTS) as [ListName, () => readonly WordEntry[]][]) {
    for (const entry of read()) {
      for (const written of entry.wrong ?? [entry.name]) {
        const key = keyOf(bareText(written))
        const found = entries.get(key) ?? {}
        found[list] = [...(found[list] ?? []), entry]
        entries.set(key, found)
        patterns.set(list === 'enumerations' ? key : withMarks(bareText(written)), key)
      }
    }
  }
  const longestFirst = [...patterns.keys()].sort((a, b) => b.length - a.length)
  return { pattern: new RegExp(`(?<![a-z])(?:${longestFirst.join('|')})(?![a-z])`, 'g'), entries }
})

/** Letters alone, one space between words. */
const keyOf = (bare: string): string => bare.replace(/[^a-z]+/g, ' ')

/** Where a name has a dash, any dash may stand, or none. */
const withMarks = (bare: string): string => bare.replace(/ - /g, '(?: ?[-–] ?| )')

/** Everything in a document that may be an entry, in reading order. */
export const phrasesOf = lastAsked(({ blocks }: OfficialDocument): readonly Phrase[] => {
  const { pattern, entries } = table()
  const found: Phrase[] = []
  let line = 0
  let offset = 0
  for (const { 0: letters, index } of bareText(blocks.map(({ text }) => text).join('\n')).matchAll(pattern)) {
    for (let length = lengthOf(blocks[line]); index > offset + length; length = lengthOf(blocks[line])) {
      offset += length + 1
      line++
    }
    const block = blocks[line]
    if (!block) break
    const span = spanOf(index - offset, index - offset + letters.length)
    const text = block.text.slice(span.start, span.end)
    found.push({ block, span, text, entries: entries.get(keyOf(letters)) ?? {} })
  }
  return found
})

const lengthOf = (block: Block | undefined): number => block?.text.length ?? Number.POSITIVE_INFINITY

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
