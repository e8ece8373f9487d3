import type { Excerpt } from '../../document/block.ts'
import { type Citation, headOf } from '../../document/citation.ts'
import type { ComponentId } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { citationsOf } from '../../read/citations/citations-of.ts'
import { upperCase } from '../../vietnamese/case.ts'
import { codeSpan, numberLine } from '../header/number-line.ts'

/** A mention as rules look at it. */
export interface Mention {
  readonly cited: Citation
  /** The same for all mentions of one document; `null` for one without number and symbol. */
  readonly key: string | null
  /** No mention stands before it in the text. */
  readonly isFirst: boolean
  /** It is part of what another document is about, in whose own words it stands. */
  readonly isNested: boolean
  /** It stands in a list before another: what is said behind the last may be said of it too. */
  readonly isBeforeOthers: boolean
}

/** Every mention of another document; the document's own number is none. */
export const mentionsOf = lastAsked((document: OfficialDocument): readonly Mention[] => {
  const own = ownKey(document)
  const known = new Set<string>()
  const citations = citationsOf(document)
  let outer: Citation | null = null
  return citations.flatMap((cited, index): Mention[] => {
    const key = keyOf(cited)
    const isNested = isWithin(cited, outer)
    if (!isNested) outer = cited
    if (key !== null && key === own) return []
    // The trích yếu of a document names others in short: the text is where they are cited.
    const isSubject = cited.block.component === 'trich_yeu'
    const isFirst = key !== null && !isSubject && !known.has(key)
    if (isFirst) known.add(key)
    const next = citations[index + 1]
    const isBeforeOthers = cited.inList !== null && next?.inList === cited.inList + 1
    return [{ cited, key, isFirst, isNested, isBeforeOthers }]
  })
})

const isWithin = ({ block, start }: Citation, outer: Citation | null): boolean =>
  outer?.block === block && outer.subject !== null && start >= outer.subject.start && start < outer.subject.end

const keyOf = ({ number }: Citation): string | null =>
  number === null || number.symbol === '' ? null : keyFrom(number.number, number.year, number.symbol)

/** Leading zeros and letter case do not tell documents apart. */
const keyFrom = (number: string, year: number | null, symbol: string): string =>
  `${number.replace(/^0+/, '')}|${year ?? ''}|${upperCase(symbol)}`

const ownKey = (document: OfficialDocument): string | null => {
  const line = numberLine(document)
  if (!line || line.number.number.text === '') return null
  const { start, end } = codeSpan(line.number)
  const symbol = line.block.text.slice(line.number.head.start, end).replace(/\s+/g, '')
  return start === end ? null : keyFrom(line.number.number.text, null, symbol)
}

/** Type, number and date: what a finding about a mention points at. */
export const headAndDate = ({ cited }: Mention): Excerpt => {
  const { start, end } = headOf(cited)
  return excerptAt(cited, spanOf(start, Math.max(end, cited.date?.end ?? end)))
}

export const headExcerpt = ({ cited }: Mention): Excerpt => excerptAt(cited, headOf(cited))

export const excerptAt = ({ block }: Citation, { start, end }: Span): Excerpt => ({ block, span: spanOf(start, end) })

/** Where the mention stands, for reports of rules on citations, which are of no component. */
export const standingAt = ({ cited }: Mention): { readonly component?: ComponentId } =>
  cited.block.component ? { component: cited.block.component } : {}
