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
  const wrong = ordered.flatMap((term) => periodProblems(term, source))
  const sound = ordered.filter((term) => periodProblems(term, source).length === 0)
  return {
    terms: ordered.map(({ from, to }) => ({
      value: { from: from.text, ...(to ? { to: to.text } : {}) },
      origin: originOf(from.span, source),
    })),
    problems: [...wrong, ...sound.flatMap((term, index) => overlap(term, sound[index - 1], source))],
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
const overlap = ({ from }: WrittenTerm, before: WrittenTerm | undefined, source: Source): readonly Problem[] =>
  before && (before.to ?? before.from).text >= from.text ? [overlapping(from, before, source)] : []

const overlapping = (from: TextNode, before: WrittenTerm, source: Source): Problem => {
  const { line } = source.position(before.from.span.start)
  return problemAt(source, 'yaml/nhiem-ky', from.span, {
    vi: `«${from.text}»: nhiệm kỳ này trùng với nhiệm kỳ ở dòng ${line}; nhiệm kỳ sau phải bắt đầu khi nhiệm kỳ trước đã hết`,
    en: `"${from.text}": this term overlaps with that on line ${line}; a term begins when the one before is over`,
  })
}
