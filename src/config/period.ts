import type { Source } from '../document/source.ts'
import type { Problem } from '../read/read-file.ts'
import { problemAt } from '../read/yaml/problems.ts'
import { impossibleDate } from '../read/yaml/shape/wrong-value.ts'
import type { MapNode, TextNode } from '../read/yaml/tree/node.ts'

/** The days of `tu` and `den`; each may be left out. */
export interface WrittenPeriod {
  readonly from: TextNode | null
  readonly to: TextNode | null
}

export const writtenPeriod = ({ entries }: MapNode): WrittenPeriod => {
  const from = entries.get('tu')?.value
  const to = entries.get('den')?.value
  return { from: from?.kind === 'text' ? from : null, to: to?.kind === 'text' ? to : null }
}

/** Days are ISO, so they compare as texts. */
export const periodProblems = ({ from, to }: WrittenPeriod, source: Source): readonly Problem[] => {
  const impossible = [from, to].flatMap((day) => (day && impossibleDate(day, source)) ?? [])
  if (impossible.length > 0) return impossible
  return from && to && to.text < from.text ? [endsTooEarly(from, to, source)] : []
}

const endsTooEarly = (from: TextNode, to: TextNode, source: Source): Problem =>
  problemAt(source, 'yaml/nhiem-ky', to.span, {
    vi: `«${to.text}»: ngày cuối phải sau ngày đầu, ${from.text}`,
    en: `"${to.text}": the last day comes after the first, ${from.text}`,
  })
