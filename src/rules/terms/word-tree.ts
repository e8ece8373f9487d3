import type { PlacedWord } from '../words/stretches.ts'

/** Wordings by their words, so that a text is gone through once, however many there are. */
export interface WordTree<T> {
  /** @param wording letters a to z, one space between words; ` - ` stands for any dash or none */
  add(wording: string, value: T): void
  /**
   * Tells of the longest wording at each word of a text, with its offsets.
   * @param words all of the text, without marks and in lower case
   */
  find(text: string, words: readonly PlacedWord[], tell: (start: number, end: number, value: T) => void): void
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
      words.forEach((word, index) => {
        const first = root.next.get(word.text)
        if (first) tellLongest(text, words, index, first, tell)
      })
    },
  }
}

const tellLongest = <T>(
  text: string,
  words: readonly PlacedWord[],
  index: number,
  first: Branch<T>,
  tell: (start: number, end: number, value: T) => void,
): void => {
  let at: Branch<T> | undefined = first
  let word = words[index]
  let next = index + 1
  let longest = 0
  let value = null
  while (at && word) {
    const end = endOf(word)
    if (at.value !== null) {
      longest = end
      value = at.value
    }
    if (at.next.size === 0 && !at.dashed) break
    word = words[next++]
    if (!word || startOfNext(text, end) !== word.start) break
    const isSpace = word.start === end + 1 && text.charCodeAt(end) === SPACE
    at = (isSpace ? at.next.get(word.text) : undefined) ?? at.dashed?.get(word.text)
  }
  if (value !== null) tell(words[index]?.start ?? 0, longest, value)
}

const endOf = ({ start, text }: PlacedWord): number => start + text.length

const SPACE = 32

/** Where a word may begin behind a space or a dash. */
const startOfNext = (text: string, end: number): number => {
  let at = end
  if (text.charAt(at) === ' ') at++
  if (text.charAt(at) === '-' || text.charAt(at) === '–') at++
  if (at > end + 1 && text.charAt(at) === ' ') at++
  return at
}
