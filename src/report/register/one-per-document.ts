import { withoutAbout } from '../../rules/repository/same-document.ts'
import type { RegisterEntry } from './register-entry.ts'

/**
 * A document that is kept twice (its YAML beside its .docx, a copy in another folder) is registered once, with all its files.
 * @param entries in the order of the register
 */
export function* onePerDocument(entries: Iterable<RegisterEntry>): Generator<RegisterEntry> {
  let copies: readonly RegisterEntry[] = []
  for (const entry of entries) {
    const [first] = copies
    if (first && isSame(first, entry)) {
      copies = [...copies, entry]
      continue
    }
    yield* joined(copies)
    copies = [entry]
  }
  yield* joined(copies)
}

const joined = (copies: readonly RegisterEntry[]): readonly RegisterEntry[] => {
  const [first] = copies
  return first ? [{ ...first, tep: copies.flatMap(({ tep }) => tep) }] : []
}

const isSame = (a: RegisterEntry, b: RegisterEntry): boolean =>
  a.so_ky_hieu === b.so_ky_hieu && a.ngay === b.ngay && withoutAbout(a.trich_yeu) === withoutAbout(b.trich_yeu)
