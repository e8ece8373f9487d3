import type { Block, Excerpt } from '../../document/block.ts'
import { spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'
import type { Passage } from './passages.ts'

/** A mark that opens or closes something. */
export interface PairMark {
  readonly block: Block
  readonly index: number
  readonly mark: string
}

export interface Pair {
  readonly open: PairMark
  readonly close: PairMark
}

/** How the marks of a passage go together. */
export interface Pairing {
  readonly pairs: readonly Pair[]
  /** Opened and never closed. */
  readonly unclosed: readonly PairMark[]
  /** Closed and never opened. */
  readonly unopened: readonly PairMark[]
}

/** What a mark does where it stands; `null` where it is no mark of a pair there (inches, "a)" at the start of an item). */
export type MarkRole = (mark: PairMark, open: PairMark | undefined) => 'opens' | 'closes' | null

interface Pending {
  readonly mark: PairMark
  /** Which line of the passage it stands in. */
  readonly line: number
}

/**
 * Pairs the marks within each line, and what is left over with the lines that follow.
 * @param marks global; fits one mark
 * @param farthest how many lines further down what was opened may be closed
 */
export const pairMarks = (passage: Passage, marks: RegExp, roleOf: MarkRole, farthest: number): Pairing => {
  const pairs: Pair[] = []
  const unopened: PairMark[] = []
  const unclosed: PairMark[] = []
  const pending: Pending[] = []
  for (const [line, block] of passage.entries()) {
    if (block.text.search(marks) < 0) continue
    const near = pending.findIndex((one) => line - one.line <= farthest)
    const far = pending.splice(0, near < 0 ? pending.length : near)
    for (const { mark } of far) unclosed.push(mark)
    const open: PairMark[] = []
    for (const { 0: mark, index } of matchesOf(marks, block.text)) {
      const here = { block, index, mark }
      const opener = open.at(-1) ?? pending.at(-1)?.mark
      const role = roleOf(here, opener)
      if (role === 'opens') open.push(here)
      if (role !== 'closes') continue
      if (!opener) unopened.push(here)
      else {
        pairs.push({ open: opener, close: here })
        if (open.pop() === undefined) pending.pop()
      }
    }
    for (const mark of open) pending.push({ mark, line })
  }
  for (const { mark } of pending) unclosed.push(mark)
  return { pairs, unclosed, unopened }
}

/** The mark alone. */
export const placeOf = ({ block, index, mark }: PairMark): Excerpt => ({
  block,
  span: spanOf(index, index + mark.length),
})

/** The mark that opens something, with the words behind it. */
export const openingWords = ({ block, index }: PairMark): Excerpt => {
  const words = FIRST_WORDS.exec(block.text.slice(index + 1, index + LONGEST))?.[0] ?? ''
  return { block, span: spanOf(index, index + 1 + words.length) }
}

/** The mark that closes something, with the words before it. */
export const closingWords = ({ block, index }: PairMark): Excerpt => {
  const words = LAST_WORDS.exec(block.text.slice(Math.max(0, index - LONGEST), index))?.[0] ?? ''
  return { block, span: spanOf(index - words.length, index + 1) }
}

/** Three words are enough to find a place. */
const FIRST_WORDS = /^ ?(?:\S{1,30} ){0,2}\S{1,30}/
const LAST_WORDS = /(?:\S{1,30} ){0,2}\S{1,30} ?$/
const LONGEST = 100
