import type { Block, Emphasis, Excerpt } from '../document/block.ts'
import { parseDocumentNumber } from '../document/document-number.ts'
import { parsePlaceAndDate } from '../document/official-date.ts'
import { type Span, spanOf } from '../document/source.ts'
import type { Line, Stretch } from './document-view.ts'

/** Room to be filled in by hand, put in at an offset of the text. */
export interface Blank {
  readonly at: number
  readonly width: number
}

const NO_BREAK = '\u00a0'

/** The number of a draft is written in later: its place stays open. */
export const blankNumber = (text: string): readonly Blank[] => {
  const number = parseDocumentNumber(text)
  return number?.number.text === '' ? [{ at: number.prefix.end, width: 8 }] : []
}

export const blankDate = (text: string): readonly Blank[] => {
  const parts = parsePlaceAndDate(text)
  if (!parts?.inWords) return []
  const words = [
    [parts.day, 'ngày', 5],
    [parts.month, 'tháng', 5],
    [parts.year, 'năm', 8],
  ] as const
  return words.flatMap(([part, word, width]) => {
    const at = text.toLowerCase().indexOf(word, parts.place.end)
    return part.text === '' && at >= 0 ? [{ at: at + word.length, width }] : []
  })
}

export const lineOf = (block: Block, blanks: readonly Blank[] = []): Line => {
  const stretches = stretchesOf(block, spanOf(0, block.text.length), blanks)
  return { chu: stretches.map(({ chu }) => chu).join(''), khuc: stretches }
}

/** A line that runs over several blocks or over a part of one. */
export const lineOfExcerpts = (excerpts: readonly Excerpt[]): Line => {
  const khuc = excerpts.flatMap(({ block, span }, index) => {
    const stretches = stretchesOf(block, span, [])
    return index === 0 ? stretches : [{ chu: ' ', dam: false, nghieng: false }, ...stretches]
  })
  return { chu: khuc.map(({ chu }) => chu).join(''), khuc }
}

const stretchesOf = (block: Block, span: Span, blanks: readonly Blank[]): readonly Stretch[] => {
  const inside = block.emphasis.filter(({ start, end }) => end > span.start && start < span.end)
  const ends = inside.flatMap(({ start, end }) => [start, end]).filter((at) => at > span.start && at < span.end)
  const cuts = [...new Set([span.start, ...ends, span.end])].sort((a, b) => a - b)
  return cuts.slice(1).flatMap((end, index) => {
    const start = cuts[index] ?? end
    if (end <= start) return []
    const marks = inside.filter((mark) => mark.start <= start && mark.end >= end)
    const has = (kind: keyof Pick<Emphasis, 'bold' | 'italic'>) => marks.some((mark) => mark[kind])
    return [{ chu: textOf(block, spanOf(start, end), blanks), dam: has('bold'), nghieng: has('italic') }]
  })
}

const NO_BREAK_SPACE = /[\u00a0\u202f]/

/** The printed text of a stretch, with the no-break spaces that stand in the source. */
const textOf = (block: Block, { start, end }: Span, blanks: readonly Blank[]): string => {
  const text = block.text.slice(start, end)
  const kept = NO_BREAK_SPACE.test(block.raw)
    ? text.replaceAll(' ', (space, at: number) =>
        NO_BREAK_SPACE.test(block.exact(spanOf(start + at, start + at + 1))) ? NO_BREAK : space,
      )
    : text
  return blanks
    .filter(({ at }) => at > start && at <= end)
    .reduceRight((filled, { at, width }) => {
      const place = at - start
      return filled.slice(0, place) + NO_BREAK.repeat(width) + filled.slice(place).replace(/^ (?=[-–/])/, '')
    }, kept)
}
