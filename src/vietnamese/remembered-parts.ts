/** A power of two; it bounds the memory that texts of an archive can take. */
const PLACES = 16_384

/** What is longer is hardly met again; it is not worth the memory. */
const LONGEST = 30

/**
 * The function with its answers remembered, for parts of texts such as words: one that was asked for lately is known without
 * being cut out of its text. Each part has one place, which it takes from what stood there before.
 * @param compute gives the part itself as `text` of its answer
 */
export const rememberedParts = <V extends { readonly text: string }>(
  compute: (part: string) => V,
): ((text: string, start: number, end: number) => V) => {
  const known: (V | undefined)[] = new Array(PLACES)
  return (text, start, end) => {
    if (end - start > LONGEST) return compute(text.slice(start, end))
    const place = placeOf(text, start, end)
    const found = known[place]
    if (found && found.text.length === end - start && text.startsWith(found.text, start)) return found
    const answer = compute(text.slice(start, end))
    known[place] = answer
    return answer
  }
}

/** FNV-1a of the letters (Fowler, Noll, Vo), the upper bits folded into the lower. */
const placeOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 1)
}
