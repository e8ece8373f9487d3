interface Answer<K, V> {
  readonly key: K
  readonly value: V
}

/**
 * The function with its last answer kept: rules ask the same of one document, or of one list of lines, one after another.
 * For what lives long and is asked about in turns there is `oncePer`; its weak table would carry every document of an archive
 * through several collections of garbage.
 */
export const lastAsked = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  let last: Answer<K, V> | null = null
  return (key) => {
    if (last?.key !== key) last = { key, value: compute(key) }
    return last.value
  }
}

/** The same with the last two answers kept: for what a document has two of, such as lists of recipients. */
export const lastTwoAsked = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  let last: Answer<K, V> | null = null
  let before: Answer<K, V> | null = null
  return (key) => {
    if (last?.key === key) return last.value
    const found: Answer<K, V> = before?.key === key ? before : { key, value: compute(key) }
    before = last
    last = found
    return found.value
  }
}
