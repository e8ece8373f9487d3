import type { WordSequence } from '../words/text-words.ts'

/** Wordings by their words, so that a text is gone through once, however many there are. */
export interface WordTree<T> {
  /** @param wording letters a to z, one space between words; ` - ` stands for any dash or none */
  add(wording: string, value: T): void
  /**
   * Tells of the longest wording at each word of a text, with its offsets.
   * @param words all of the text, without marks and in lower case
   */
  find(text: string, words: WordSequence, tell: (start: number, end: number, value: T) => void): void
}

interface Branch<T> {
  /** What follows behind a space. */
  readonly next: Map<string, Branch<T>>
  /** What follows behind a dash, or a space. */
  dashed: Map<string, Branch<T>> | null
  value: T | null
}

const branch = <T>(): Branch<T> => ({ next: new Map(), dashed: null, value: null })

/** Few branches have any: the tree has thousands. */
const dashedOf = <T>(at: Branch<T>): Map<string, Branch<T>> => {
  at.dashed ??= new Map()
  return at.dashed
}

export const wordTree = <T>(): WordTree<T> => {
  const root = branch<T>()
  return {
    add(wording, value) {
      let at = root
      for (const [index, part] of wording.split(' - ').entries()) {
        for (const [position, word] of part.split(' ').entries()) {
          const ways = index > 0 && position === 0 ? dashedOf(at) : at.next
          at = ways.get(word) ?? branch()
          ways.set(word, at)
        }
      }
      at.value = value
    },
    find(text, words, tell) {
      words.texts.forEach((word, index) => {
        const first = root.next.get(word)
        if (first) tellLongest(text, words, index, first, tell)
      })
    },
  }
}

const tellLongest = <T>(
  text: string,
  words: WordSequence,
  index: number,
  first: Branch<T>,
  tell: (start: number, end: number, value: T) => void,
): void => {
  const { texts, starts } = words
  let at: Branch<T> | undefined = first
  let current = index
  let longest = 0
  let value = null
  while (at) {
    const end = (starts[current] ?? 0) + (texts[current]?.length ?? 0)
    if (at.value !== null) {
      longest = end
      value = at.value
    }
    if (at.next.size === 0 && !at.dashed) break
    const word = texts[++current]
    const start = starts[current]
    if (word === undefined || startOfNext(text, end) !== start) break
    const isSpace = start === end + 1 && text.charCodeAt(end) === SPACE
    at = (isSpace ? at.next.get(word) : undefined) ?? at.dashed?.get(word)
  }
  if (value !== null) tell(starts[index] ?? 0, longest, value)
}

const SPACE = 32

/** Where a word may begin behind a space or a dash. */
const startOfNext = (text: string, end: number): number => {
  let at = end
  if (text.charAt(at) === ' ') at++
  if (text.charAt(at) === '-' || text.charAt(at) === '–') at++
  if (at > end + 1 && text.charAt(at) === ' ') at++
  return at
}
