import { bareLetters } from './fold.ts'

/**
 * True where a name is most likely a slip of another one: marks differ, or one letter of a longer word. Names that differ in a
 * number or a letter that stands alone are those of two bodies ("Chi bộ 1", "Tổ A").
 * @returns false for equal names too
 */
export const isNearName = (name: string, other: string): boolean => {
  const [words, others] = [wordsOf(name), wordsOf(other)]
  const differing = words.filter((word, index) => word !== others[index])
  if (words.length !== others.length || differing.length === 0) return false
  const [a, b] = [bareLetters(name), bareLetters(other)].map((text) => wordsOf(text))
  const bare = (a ?? []).flatMap((word, index) => (word === b?.[index] ? [] : [[word, b?.[index] ?? ''] as const]))
  const [first, second] = bare
  return !first || (!second && first.every(isLongWord) && isOneSlip(...first))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .toLowerCase()
    .split(/[\s,.-]+/)
    .filter((word) => word !== '')

const isLongWord = (word: string): boolean => word.length > 2 && !/\d/.test(word)

/** One letter is changed, added, left out, or swapped with its neighbour. */
const isOneSlip = (a: string, b: string): boolean => {
  let same = 0
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same++
  const [restA, restB] = [a.slice(same), b.slice(same)]
  const isSwap = restA.slice(2) === restB.slice(2) && restA[0] === restB[1] && restA[1] === restB[0]
  return isSwap || restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
