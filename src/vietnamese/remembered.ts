import { detached } from './detached.ts'

/** How many answers are kept at the most: it bounds the memory that texts of an archive can take. */
const MOST_KEPT = 8000

/**
 * The function with its answers remembered: rules compare with the same names and wordings again and again. Of many answers
 * those are forgotten that were not asked for since half as many others were.
 */
export const remembered = <V>(compute: (text: string) => V): ((text: string) => V) => {
  let recent = new Map<string, V>()
  let before = new Map<string, V>()
  return (text) => {
    const found = recent.get(text)
    if (found !== undefined) return found
    const known = before.get(text)
    // What is kept outlives the document.
    const own = detached(text)
    const value = known === undefined ? compute(own) : known
    if (recent.size >= MOST_KEPT / 2) {
      before = recent
      recent = new Map()
    }
    recent.set(own, value)
    return value
  }
}
