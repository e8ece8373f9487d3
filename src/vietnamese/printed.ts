import { withRealD } from './look-alikes.ts'
import { matchesOf } from './matches-of.ts'

/** A text as a reader sees it, and where each of its characters comes from. */
export interface Printed {
  /** NFC, runs of white space (tabs, line breaks, no-break spaces) as one space, trimmed, without what is not seen. */
  readonly text: string
  /** Offset in the raw text of the character at `index` of `text`; `index === text.length` gives the end of the last one. */
  rawOffset(index: number): number
  /** The way back: index in `text` of the first character that comes from `offset` of the raw text or from behind it. */
  textIndex(offset: number): number
}

/** What is printed as it is written, unless a mark follows that is to be composed with its last character. */
const AS_WRITTEN =
  /[\x21-\x7e\u00c0-\u00cf\u00d1-\u00ef\u00f1-\u0188\u018a-\u0255\u0257-\u02ff\u1e00-\u1eff\u2010-\u2027\u2030-\u205e]/
    .source
const PLAIN = new RegExp(`^(?:${AS_WRITTEN}| (?=[^\\s]))*$`)
/** White space goes together with what is not seen: soft hyphens and marks of width, direction and order. */
const WHITE = /[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]+/.source
const CLUSTER = new RegExp(`${AS_WRITTEN}+(?!\\p{M})|${WHITE}|[^\\p{M}]\\p{M}+|[\\s\\S]`, 'gu')
const BLANK = /^[\s\u00a0\u00ad\u200b-\u200f\u2060\ufeff]/
const UNSEEN = /^[\u00ad\u200b-\u200f\u2060\ufeff]+$/

/**
 * Normalises for matching and keeps the way back: documents mix NFC and NFD and pad with spaces and tabs,
 * yet a finding must point at what stands in the file.
 * @param raw text exactly as in the source, UTF-16
 */
export const printed = (raw: string): Printed => {
  const plain = plainText(raw)
  if (plain) return plain

  let text = ''
  const starts: number[] = []
  let end = 0
  for (const match of matchesOf(CLUSTER, raw)) {
    const cluster = match[0]
    const isSpace = BLANK.test(cluster)
    if (isSpace && (text === '' || UNSEEN.test(cluster))) continue
    const shown = isSpace ? ' ' : cluster.normalize('NFC')
    for (let unit = 0; unit < shown.length; unit++) {
      // An unchanged cluster (a surrogate pair) keeps its units apart; a composed one has a single origin.
      starts.push(match.index + (shown === cluster ? unit : 0))
    }
    text += shown
    if (!isSpace) end = match.index + cluster.length
  }
  if (text.endsWith(' ')) {
    text = text.slice(0, -1)
    starts.pop()
  }
  return {
    text: withRealD(text),
    rawOffset: (index) => (index >= text.length ? end : (starts[index] ?? end)),
    textIndex: (offset) => firstNotBefore(starts, offset),
  }
}

/** `null` where more than white space around the text is to be left out. */
const plainText = (raw: string): Printed | null => {
  const text = raw.trim()
  if (!PLAIN.test(text)) return null
  const start = raw.length - raw.trimStart().length
  return {
    text,
    rawOffset: (index) => Math.min(index, text.length) + start,
    textIndex: (offset) => Math.min(Math.max(offset - start, 0), text.length),
  }
}

/** Index of the first value that is not below `wanted`, by binary search; the length where there is none. */
const firstNotBefore = (ascending: readonly number[], wanted: number): number => {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return low
}
