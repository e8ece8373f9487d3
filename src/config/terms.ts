import type { Term } from '../document/organisation.ts'
import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { impossibleDate } from '../read/yaml/shape/wrong-value.ts'
import { mapsAt } from '../read/yaml/tree/fields.ts'
import type { MapNode, TextNode } from '../read/yaml/tree/node.ts'
import type { Told } from './config.ts'
import { originOf } from './origin.ts'

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

interface WrittenTerm {
  readonly from: TextNode
  readonly to: TextNode | null
}

const writtenTerm = ({ entries }: MapNode): WrittenTerm | null => {
  const from = entries.get('tu')?.value
  const to = entries.get('den')?.value
  return from?.kind === 'text' ? { from, to: to?.kind === 'text' ? to : null } : null
}

/** Days are ISO, so they compare as texts. @param before the term before it */
const problemsOf = ({ from, to }: WrittenTerm, before: WrittenTerm | null, source: Source): Problem[] => {
  const impossible = [from, to].flatMap((day) => (day && impossibleDate(day, source)) ?? [])
  if (impossible.length > 0) return impossible
  if (to && to.text < from.text) return [endsTooEarly(from, to, source)]
  if (!before || (before.to ?? before.from).text < from.text) return []
  return [overlapping(from, before, source)]
}

const endsTooEarly = (from: TextNode, to: TextNode, source: Source): Problem =>
  problemAt(source, 'yaml/nhiem-ky', to.span, {
    vi: `«${to.text}»: ngày cuối của nhiệm kỳ phải sau ngày đầu, ${from.text}`,
    en: `"${to.text}": a term ends after its first day, ${from.text}`,
  })

const overlapping = (from: TextNode, before: WrittenTerm, source: Source): Problem => {
  const { line } = source.position(before.from.span.start)
  return problemAt(source, 'yaml/nhiem-ky', from.span, {
    vi: `«${from.text}»: nhiệm kỳ này trùng với nhiệm kỳ ở dòng ${line}; nhiệm kỳ sau phải bắt đầu khi nhiệm kỳ trước đã hết`,
    en: `"${from.text}": this term overlaps with that on line ${line}; a term begins when the one before is over`,
  })
}
