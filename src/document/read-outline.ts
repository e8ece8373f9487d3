import type { Block, Excerpt } from './block.ts'
import {
  markerWithOrdinal,
  OUTLINE_KINDS,
  type OutlineKind,
  type OutlineMarker,
  parseOutlineMarker,
  parseOutlineMarkers,
} from './outline.ts'
import { printedLines } from './printed-lines.ts'
import { spanOf } from './source.ts'

/**
 * What is wrong with the place of an item in its series: `gap` (1., 3.), `repeat` (2., 2.), `backward` (3., 2.),
 * `start` (a series that begins with 2.).
 */
export type OutlineFault = 'gap' | 'repeat' | 'backward' | 'start'

/** One numbered item of the body. */
export interface OutlineItem {
  readonly marker: OutlineMarker
  /** Where the marker stands. */
  readonly at: Excerpt
  /** The item that this one stands under; `null` at the top. */
  readonly parent: OutlineItem | null
  /** The item before it in its series. */
  readonly previous: OutlineItem | null
  readonly fault: OutlineFault | null
  /** The place in the series that it should have; `null` where it cannot be told. */
  readonly expected: number | null
}

/** Items of one level under one parent. */
interface Series {
  readonly key: string
  readonly parent: OutlineItem | null
  last: OutlineItem
  /** Number of the last item; `null` after one that numbers nothing, when any number may follow. */
  ordinal: number | null
  /** Number of the last item where that repeats or steps back: the series may go on from there, or count it or not. */
  stray: number | null
}

interface State {
  readonly items: OutlineItem[]
  /** Open series, the outermost first. */
  readonly open: Series[]
  /** Number of the last item of the series that was closed last, by key. */
  readonly closed: Map<string, number>
  /** An unnumbered paragraph stands between the last item and this one. */
  interrupted: boolean
  previousText: string
}

/** Deeper nesting than this is no outline; it also bounds the work per paragraph. */
const DEEPEST = 24
/** In paragraphs; a quotation mark that was never closed does not hide the rest of the body. */
const LONGEST_QUOTATION = 100
/** A larger step is a number that happens to begin a paragraph, not a missing item. */
const LARGEST_GAP = 5

/**
 * Tells which numbered paragraphs form one series and which of them are out of order. Only what cannot be right is a
 * fault: numbers may begin anew under each parent or run on through all of them, and a list may begin anew after an
 * unnumbered paragraph.
 * @param blocks the body in reading order; tables and quoted passages are left out
 */
export const readOutline = (blocks: readonly Block[]): readonly OutlineItem[] => {
  const state: State = { items: [], open: [], closed: new Map(), interrupted: false, previousText: '' }
  const lines = blocks.filter(({ cell }) => !cell?.bordered).flatMap((block) => printedLines(block, beginsLine))
  for (const block of unquoted(lines)) {
    const markers = parseOutlineMarkers(block.text).filter(isNumbered)
    if (markers.length === 0) state.interrupted = true
    for (const marker of markers) {
      const item = place(marker, block, state)
      if (!item) continue
      state.items.push(item)
      state.interrupted = false
    }
    state.previousText = block.text
  }
  return state.items
}

/** A line break within a paragraph: a new item begins, or the name beneath "Chương I". */
const beginsLine = (line: string, above: string): boolean => {
  const marker = parseOutlineMarker(above)
  return parseOutlineMarker(line) !== null || (marker !== null && marker.textStart >= above.length)
}

const isNumbered = (marker: OutlineMarker): boolean => marker.numerals !== 'none'

/** Without the paragraphs of a passage that begins with a quotation mark and ends with one some paragraphs later. */
const unquoted = (blocks: readonly Block[]): Block[] => {
  const end = (from: number) => {
    const length = blocks.slice(from, from + LONGEST_QUOTATION).findIndex(({ text }) => quoteBalance(text) < 0)
    return length < 0 ? -1 : from + length
  }
  const kept: Block[] = []
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index]
    if (!block) continue
    kept.push(block)
    if (!/^“/.test(block.text) || quoteBalance(block.text) <= 0) continue
    const close = end(index + 1)
    if (close >= 0) index = close
  }
  return kept
}

const quoteBalance = (text: string): number => (text.match(/“/g)?.length ?? 0) - (text.match(/”/g)?.length ?? 0)

const place = (marker: OutlineMarker, block: Block, state: State): OutlineItem | null => {
  const series = [...state.open].reverse()
  const key = keyOf(marker)
  const same = series.find((one) => one.key === key)
  const { ordinal } = marker
  const at = { block, span: spanOf(marker.start, marker.end) }

  if (ordinal === null) return same ? join(marker, at, same, null, state) : null
  const next = series.find((one) => one.key === key && follows(marker, one))
  if (next) return join(marker, at, next, null, state)
  const otherStyle = series.find(
    (one) => one.key !== key && kindOf(one.last.marker) === kindOf(marker) && follows(marker, one),
  )
  if (otherStyle && ordinal > 1) return join(marker, at, otherStyle, null, state)
  if (ordinal === 1) return begin(marker, at, restartFault(marker, series, state), state)
  if (isBrokenSentence(state.previousText)) return null
  const before = state.closed.get(key)
  if (before !== undefined && ordinal === before + 1) {
    const underArticle = marker.kind === 'number' && state.open.at(-1)?.last.marker.kind === 'dieu'
    return begin(marker, at, underArticle && !hasFirstInline(marker, state) ? 'start' : null, state)
  }
  if (!same) return begin(marker, at, null, state)
  const last = same.ordinal ?? 0
  if (ordinal === last) return join(marker, at, same, 'repeat', state)
  if (ordinal < last) return join(marker, at, same, 'backward', state)
  return ordinal - last <= LARGEST_GAP ? join(marker, at, same, 'gap', state) : null
}

/** Divisions are one series whatever closes them; other markers of one level are written alike. */
const keyOf = (marker: OutlineMarker): string =>
  isDivision(marker.kind) ? marker.kind : `${kindOf(marker)} ${marker.close}`

/** `1.1.` and `2.1.` belong to different series, and so do `(1)`, `(a)` and `(i)`. */
const kindOf = ({ kind, label, numerals }: OutlineMarker): string =>
  kind === 'subnumber'
    ? `${kind} ${label.slice(0, label.lastIndexOf('.'))}`
    : kind === 'small_roman'
      ? `${kind} ${numerals}`
      : kind

const isDivision = (kind: OutlineKind): boolean => OUTLINE_KINDS.indexOf(kind) <= OUTLINE_KINDS.indexOf('dieu')

const follows = ({ kind, ordinal }: OutlineMarker, { ordinal: last, stray }: Series): boolean => {
  if (ordinal === null || last === null) return true
  if (ordinal === last + 1 || (stray !== null && (ordinal === last + 2 || ordinal === stray + 1))) return true
  // A. B. C. D. E.: capitals may leave Đ out.
  return kind === 'letter' && last === 4 && ordinal === 6
}

/** "Điều 3. Các ban có trách nhiệm: 1. Ban Tổ chức …": the first item stands inside the paragraph above. */
const hasFirstInline = (marker: OutlineMarker, { previousText }: State): boolean =>
  previousText.includes(` ${markerWithOrdinal(marker, 1)} `)

/** "… theo khoản 3 Điều" / "63. …": a sentence broken across two paragraphs. */
const isBrokenSentence = (previous: string): boolean => previous.length > 60 && /[\p{Ll}\d,]$/u.test(previous)

/**
 * A list may begin anew wherever something may have introduced it. Right after its own first item it is a repeat, and
 * Điều do not begin anew in a later Chương.
 */
const restartFault = (marker: OutlineMarker, series: readonly Series[], state: State): OutlineFault | null => {
  const key = keyOf(marker)
  const [innermost] = series
  if (innermost?.key === key && innermost.ordinal === 1 && !state.interrupted && !/:$/.test(state.previousText))
    return 'repeat'
  if (marker.kind !== 'dieu' || !state.closed.has(key)) return null
  const above = series.map((one) => one.last.marker).filter(({ kind }) => kind === 'phan' || kind === 'chuong')
  return above.length > 0 && above.every((division) => (division.ordinal ?? 1) > 1) ? 'backward' : null
}

const join = (
  marker: OutlineMarker,
  at: Excerpt,
  series: Series,
  fault: OutlineFault | null,
  state: State,
): OutlineItem => {
  while (state.open.at(-1) !== series) close(state)
  const { last, ordinal: before, parent } = series
  const item = { marker, at, parent, previous: last, fault, expected: before === null ? null : before + 1 }
  confirmStart(series, state)
  series.last = item
  series.stray = fault === 'repeat' || fault === 'backward' ? marker.ordinal : null
  if (marker.ordinal === null) series.ordinal = /^\d/.test(marker.label) ? before : null
  else if (series.stray === null) series.ordinal = marker.ordinal
  return item
}

/** A series that begins with 2 is only believed once a second item goes on from it. */
const confirmStart = (series: Series, state: State): void => {
  const first = series.last
  if (first.previous || first.fault || first.expected !== 1 || first.marker.ordinal === 1) return
  // Capitals may belong to names, and "(i)" is easily lost in reading.
  if (first.marker.kind === 'letter' || first.marker.kind === 'small_roman') return
  state.items[state.items.indexOf(first)] = { ...first, fault: 'start' }
}

const begin = (marker: OutlineMarker, at: Excerpt, fault: OutlineFault | null, state: State): OutlineItem => {
  const key = keyOf(marker)
  const [siblings] = state.open.slice(-1)
  if (fault === 'repeat' && siblings) return join(marker, at, siblings, fault, state)
  const before = state.closed.get(key)
  const runsOn = (before !== undefined && marker.ordinal === before + 1) || hasFirstInline(marker, state)
  const parent = state.open.at(-1)?.last ?? null
  const expected = fault === 'backward' ? (before ?? 0) + 1 : runsOn && fault === null ? marker.ordinal : 1
  const item: OutlineItem = { marker, at, parent, previous: null, fault, expected }
  state.open.push({ key, parent, last: item, ordinal: marker.ordinal, stray: null })
  if (state.open.length > DEEPEST) state.open.shift()
  return item
}

const close = (state: State): void => {
  const series = state.open.pop()
  if (series?.ordinal) state.closed.set(series.key, series.ordinal)
}
