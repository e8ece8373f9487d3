/**
 * The function with its last answer kept: rules ask the same of one document, or of one list of lines, one after another.
 * For what lives long and is asked about in turns there is `oncePer`; its weak table would carry every document of an archive
 * through several collections of garbage.
 */
export const lastAsked = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  let last: { readonly key: K; readonly value: V } | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}
