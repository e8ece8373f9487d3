import { type Baseline, countIn, type KnownInFile } from './baseline.ts'
import { common } from './known-in-file.ts'

/**
 * Which files that are gone from their place stand elsewhere now: those of which at least half of the known findings are found in
 * a file that nothing is known of. Each counts for one file, as a file is moved to one place.
 * @param gone files of the baseline that are not there any more
 * @param arrived files that the baseline does not name, with what is found in them
 * @returns old names by new ones
 */
export const movedFiles = (
  baseline: Baseline,
  gone: readonly string[],
  arrived: ReadonlyMap<string, KnownInFile>,
): ReadonlyMap<string, string> => {
  const byHash = indexed(baseline, gone)
  const moved = new Map<string, string>()
  const taken = new Set<string>()
  for (const [file, found] of [...arrived].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const candidates = new Set(
      [...found.values()].flatMap((counts) => [...counts.keys()].flatMap((hash) => byHash.get(hash) ?? [])),
    )
    let best: { readonly old: string; readonly shared: number } | null = null
    for (const old of candidates) {
      const known = baseline.get(old)
      if (!known || taken.has(old)) continue
      const shared = countIn(common(known, found))
      if (shared * 2 >= countIn(known) && shared > (best?.shared ?? 0)) best = { old, shared }
    }
    if (!best) continue
    taken.add(best.old)
    moved.set(file, best.old)
  }
  return moved
}

/** The files of each hash. What is missing has the same one in many documents: of such no more than some are looked at. */
const indexed = (baseline: Baseline, files: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const byHash = new Map<string, string[]>()
  for (const file of files) {
    for (const counts of baseline.get(file)?.values() ?? []) {
      for (const hash of counts.keys()) {
        const known = byHash.get(hash)
        if (!known) byHash.set(hash, [file])
        else if (known.length < MOST_FILES) known.push(file)
      }
    }
  }
  return byHash
}

const MOST_FILES = 200
