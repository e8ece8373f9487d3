import type { Term } from '../document/organisation.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { mapsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode, TextNode } from '../read/yaml/tree/node.ts'
import type { Told } from './config.ts'
import { originOf } from './origin.ts'
import { periodProblems, type WrittenPeriod, writtenPeriod } from './period.ts'

/** What `nhiem_ky` says. */
export interface Terms {
  /** In the order of time. */
  readonly terms: readonly Told<Term>[]
  readonly problems: readonly Problem[]
}

/** @param root its shape has been checked */
export const readTerms = (root: MapNode, source: Source): Terms => {
  const written = mapsAt(root, 'nhiem_ky').flatMap((map) => writtenTerm(map) ?? [])
  const ordered = written.toSorted((a, b) => (a.from.text < b.from.text ? -1 : 1))
  const problems = ordered.flatMap((term, index) => problemsOf(term, ordered[index - 1] ?? null, source))
  return {
    terms: ordered.map(({ from, to }) => ({
      value: { from: from.text, ...(to ? { to: to.text } : {}) },
      origin: originOf(from.span, source),
    })),
    problems,
  }
}

interface WrittenTerm extends WrittenPeriod {
  readonly from: TextNode
}

const writtenTerm = (map: MapNode): WrittenTerm | null => {
  const { from, to } = writtenPeriod(map)
  return from ? { from, to } : null
}

/** @param before the term before it */
const problemsOf = (term: WrittenTerm, before: WrittenTerm | null, source: Source): readonly Problem[] => {
  const wrong = periodProblems(term, source)
  if (wrong.length > 0) return wrong
  if (!before || (before.to ?? before.from).text < term.from.text) return []
  return [overlapping(term.from, before, source)]
}

const overlapping = (from: TextNode, before: WrittenTerm, source: Source): Problem => {
  const { line } = source.position(before.from.span.start)
  return problemAt(source, 'yaml/nhiem-ky', from.span, {
    vi: `«${from.text}»: nhiệm kỳ này trùng với nhiệm kỳ ở dòng ${line}; nhiệm kỳ sau phải bắt đầu khi nhiệm kỳ trước đã hết`,
    en: `"${from.text}": this term overlaps with that on line ${line}; a term begins when the one before is over`,
  })
}
