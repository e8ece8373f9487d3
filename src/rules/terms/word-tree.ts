/** Wordings by their words, so that a text is gone through once, however many there are. */
export interface WordTree<T> {
  /** @param wording letters a to z, one space between words; ` - ` stands for any dash or none */
  add(wording: string, value: T): void
  /** Tells of the longest wording at each word of a bare text, with its offsets. */
  find(bare: string, tell: (start: number, end: number, value: T) => void): void
}

interface Branch<T> {
  /** What follows behind a space. */
  readonly next: Map<string, Branch<T>>
  /** What follows behind a dash, or a space. */
  readonly dashed: Map<string, Branch<T>>
  value: T | null
}

const branch = <T>(): Branch<T> => ({ next: new Map(), dashed: new Map(), value: null })

export const wordTree = <T>(): WordTree<T> => {
  const root = branch<T>()
  return {
    add(wording, value) {
      let at = root
      for (const [index, part] of wording.split(' - ').entries()) {
        for (const [position, word] of part.split(' ').entries()) {
          const ways = index > 0 && position === 0 ? at.dashed : at.next
          at = ways.get(word) ?? branch()
          ways.set(word, at)
        }
      }
      at.value = value
    },
    find(bare, tell) {
      for (let start = 0; start < bare.length; start++) {
        if (!isLetter(bare, start)) continue
        const end = endOfWord(bare, start)
        const first = root.next.get(bare.slice(start, end))
        if (first) tellLongest(bare, start, end, first, tell)
        start = end
      }
    },
  }
}

const tellLongest = <T>(
  bare: string,
  start: number,
  firstEnd: number,
  first: Branch<T>,
  tell: (start: number, end: number, value: T) => void,
): void => {
  let at: Branch<T> | undefined = first
  let end = firstEnd
  let longest = 0
  let value = null
  while (at) {
    if (at.value !== null) {
      longest = end
      value = at.value
    }
    if (at.next.size === 0 && at.dashed.size === 0) break
    const following = startOfNext(bare, end)
    if (following === end) break
    const wordEnd = endOfWord(bare, following)
    const word = bare.slice(following, wordEnd)
    const isSpace = following === end + 1 && bare.charCodeAt(end) === SPACE
    at = (isSpace ? at.next.get(word) : undefined) ?? at.dashed.get(word)
    end = wordEnd
  }
  if (value !== null) tell(start, longest, value)
}

const SPACE = 32

/** Where the next word begins behind a space or a dash; the same offset where something else parts them. */
const startOfNext = (bare: string, end: number): number => {
  let at = end
  if (bare.charAt(at) === ' ') at++
  if (bare.charAt(at) === '-' || bare.charAt(at) === '–') at++
  if (at > end + 1 && bare.charAt(at) === ' ') at++
  return isLetter(bare, at) ? at : end
}

const endOfWord = (bare: string, start: number): number => {
  let end = start
  while (isLetter(bare, end)) end++
  return end
}

const isLetter = (bare: string, at: number): boolean => {
  const code = bare.charCodeAt(at)
  return code >= 97 && code <= 122
}
