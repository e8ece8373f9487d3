/** How many answers are kept before all are forgotten: it bounds the memory that texts of an archive can take. */
const MOST_KEPT = 2000

/** The function with its answers remembered: rules compare with the same names and wordings again and again. */
export const remembered = <V>(compute: (text: string) => V): ((text: string) => V) => {
  const known = new Map<string, V>()
  return (text) => {
    const found = known.get(text)
    if (found !== undefined) return found
    const value = compute(text)
    if (known.size >= MOST_KEPT) known.clear()
    known.set(text, value)
    return value
  }
}
