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

/** V8 cuts texts of this length and longer out of others by reference, which keeps the whole document in memory. */
const SHARED_FROM = 13

/** A text of its own. */
const detached = (text: string): string =>
  text.length < SHARED_FROM ? text : Buffer.from(text, 'utf16le').toString('utf16le')
