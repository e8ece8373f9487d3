/** Lines of one text that stand in the place of lines of another; lines are counted from 0. */
export interface Change {
  readonly oldStart: number
  readonly newStart: number
  readonly removed: readonly string[]
  readonly added: readonly string[]
}

/** Larger differences are told as one: to compare every line with every other would take too long. */
const MOST_COMPARED = 4_000_000

/** What differs between two texts, line by line, from the top. */
export const lineChanges = (old: readonly string[], now: readonly string[]): readonly Change[] => {
  let start = 0
  while (start < old.length && start < now.length && old[start] === now[start]) start++
  let oldEnd = old.length
  let newEnd = now.length
  while (oldEnd > start && newEnd > start && old[oldEnd - 1] === now[newEnd - 1]) {
    oldEnd--
    newEnd--
  }
  const removed = old.slice(start, oldEnd)
  const added = now.slice(start, newEnd)
  const pairs =
    removed.length === added.length || removed.length * added.length > MOST_COMPARED
      ? samePlaces(removed, added)
      : commonLines(removed, added)
  return between(pairs, removed, added).map((change) => ({
    ...change,
    oldStart: change.oldStart + start,
    newStart: change.newStart + start,
  }))
}

type Pair = readonly [number, number]

/** Edits within lines leave every line at its place. */
const samePlaces = (old: readonly string[], now: readonly string[]): readonly Pair[] =>
  old.flatMap((line, index): Pair[] => (line === now[index] ? [[index, index]] : []))

/** The longest sequence of lines that both have. */
const commonLines = (old: readonly string[], now: readonly string[]): readonly Pair[] => {
  const width = now.length + 1
  const longest = new Uint32Array((old.length + 1) * width)
  for (let a = old.length - 1; a >= 0; a--) {
    for (let b = now.length - 1; b >= 0; b--) {
      longest[a * width + b] =
        old[a] === now[b]
          ? (longest[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(longest[(a + 1) * width + b] ?? 0, longest[a * width + b + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  for (let a = 0, b = 0; a < old.length && b < now.length; ) {
    if (old[a] === now[b]) pairs.push([a++, b++])
    else if ((longest[(a + 1) * width + b] ?? 0) >= (longest[a * width + b + 1] ?? 0)) a++
    else b++
  }
  return pairs
}

const between = (pairs: readonly Pair[], old: readonly string[], now: readonly string[]): Change[] => {
  const changes: Change[] = []
  let [a, b] = [0, 0]
  for (const [nextA, nextB] of [...pairs, [old.length, now.length] as const]) {
    if (nextA > a || nextB > b) {
      changes.push({ oldStart: a, newStart: b, removed: old.slice(a, nextA), added: now.slice(b, nextB) })
    }
    a = nextA + 1
    b = nextB + 1
  }
  return changes
}
