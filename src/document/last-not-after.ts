/**
 * Index of the last start that is not after the offset, by binary search.
 * @param starts ascending, the first of them not after any offset asked for
 */
export const lastNotAfter = (starts: readonly number[], offset: number): number => {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return low
}
