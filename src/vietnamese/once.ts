/** The function, computed when it is asked for and not before, and kept. */
export const once = <T>(compute: () => T): (() => T) => {
  let kept: { readonly value: T } | null = null
  return () => {
    kept ??= { value: compute() }
    return kept.value
  }
}
