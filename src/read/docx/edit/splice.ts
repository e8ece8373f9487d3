/** A change of a part's text: what stands in `[start, end)` becomes `text`. */
export interface Splice {
  readonly start: number
  readonly end: number
  readonly text: string
}

export const insertion = (at: number, text: string): Splice => ({ start: at, end: at, text })

/** The same splices of a text that begins at an offset of another one. */
export const moved = (splices: readonly Splice[], by: number): Splice[] =>
  splices.map(({ start, end, text }) => ({ start: start + by, end: end + by, text }))

/** @param splices apart from each other */
export const spliced = (text: string, splices: readonly Splice[]): string => {
  let result = ''
  let at = 0
  for (const splice of [...splices].sort((a, b) => a.start - b.start)) {
    result += text.slice(at, splice.start) + splice.text
    at = splice.end
  }
  return result + text.slice(at)
}
