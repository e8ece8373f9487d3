import { bareLetters } from './fold.ts'

/**
 * The candidate that a misspelt word most likely stands for: «có phải ý bạn là …?».
 * @returns `null` where none is near
 */
export const suggest = (word: string, candidates: readonly string[]): string | null => {
  const wanted = normal(word)
  // A third of the letters may differ; longer words are not compared, no key is that long.
  const limit = Math.max(1, Math.floor(wanted.length / 3))
  if (wanted === '' || wanted.length > LONGEST_WORD) return null
  const near = candidates
    .map((candidate) => ({ candidate, distance: distance(wanted, normal(candidate)) }))
    .filter((found) => found.distance <= limit)
    .sort((a, b) => a.distance - b.distance)
  return near[0]?.candidate ?? null
}

const LONGEST_WORD = 40

/** Without marks, letter case and what parts words: `Công văn`, `cong_van` and `cong-van` are one. */
const normal = (word: string): string => bareLetters(word).replace(/[\s_-]+/g, '')

/** How many letters must be changed, added, left out or swapped with their neighbour (optimal string alignment). */
const distance = (a: string, b: string): number => {
  let beforePrevious: readonly number[] = []
  let previous: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const current = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const added = (current[j - 1] ?? 0) + 1
      const leftOut = (previous[j] ?? 0) + 1
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      const swapped = isSwap ? (beforePrevious[j - 2] ?? 0) + 1 : changed
      current.push(Math.min(changed, added, leftOut, swapped))
    }
    beforePrevious = previous
    previous = current
  }
  return previous[b.length] ?? 0
}
