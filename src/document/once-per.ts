/**
 * The function, computed once for each object it is asked about: one standard, one list of its words. The object must not
 * change, as nothing of the model does. For documents there is `lastAsked`.
 */
export const oncePer = <K extends object, V>(compute: (key: K) => V): ((key: K) => V) => {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
