/** A power of two; it bounds the memory that texts of an archive can take. */
const PLACES = 32_768

/** What is longer is hardly met again; it is not worth the memory. */
const LONGEST = 30

/**
 * The function with its answers remembered, for parts of texts such as words: one that was asked for lately is known without
 * being cut out of its text. Each part has two places, in which the last two that have them are kept.
 * @param compute gives the part itself as `text` of its answer
 */
export const rememberedParts = <V extends { readonly text: string }>(
  compute: (part: string) => V,
): ((text: string, start: number, end: number) => V) => {
  const known: (V | undefined)[] = new Array(PLACES)
  return (text, start, end) => {
    if (end - start > LONGEST) return compute(text.slice(start, end))
    const place = placeOf(text, start, end)
    const last = known[place]
    if (last && isPart(last.text, text, start, end)) return last
    const before = known[place + 1]
    if (before && isPart(before.text, text, start, end)) return before
    const answer = compute(text.slice(start, end))
    known[place + 1] = last
    known[place] = answer
    return answer
  }
}

const isPart = (part: string, text: string, start: number, end: number): boolean =>
  part.length === end - start && text.startsWith(part, start)

/** The first of two places, by FNV-1a of the letters (Fowler, Noll, Vo), the upper bits folded into the lower. */
const placeOf = (text: string, start: number, end: number): number => {
  let hash = 0x811c9dc5
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return (hash ^ (hash >>> 15)) & (PLACES - 2)
}
