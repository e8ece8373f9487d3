import { type Edit, type Location, type Span, spanOf } from './source.ts'

/** A raw text and where each of its characters comes from. */
export interface RawText {
  readonly raw: string
  locateRaw(span: Span): Location
}

/**
 * The fewest edits that make a stretch of a raw text another text. Of a stretch that is split in the source (several runs of
 * a .docx), the first piece takes what is new and the others lose what is old.
 * @returns `null` where the source does not hold that stretch letter by letter (supplied by the standard, escaped), or where
 *   the text cannot be written there
 */
export const rewriteRaw = (from: RawText, { start, end }: Span, text: string): readonly Edit[] | null => {
  const old = from.raw.slice(start, end)
  const before = commonStart(old, text)
  const behind = commonStart(reversed(old.slice(before)), reversed(text.slice(before)))
  const changed = spanOf(start + before, end - behind)
  const added = text.slice(before, text.length - behind)
  if (changed.start === changed.end) {
    const place = added === '' ? null : gapAt(from, changed.start, before > 0 || old === '')
    return place && written(place, added)
  }
  const stretches = stretchesOf(from, changed)
  if (!stretches) return null
  const edits: Edit[] = []
  for (const [index, stretch] of stretches.entries()) {
    const made = written(stretch, index === 0 ? added : '')
    if (!made) return null
    edits.push(...made)
  }
  return edits
}

const written = ({ source, span }: Location, text: string): readonly Edit[] | null =>
  source.rewrite?.(span, text) ?? null

/** The stretches of the source, in order, that hold a stretch of the raw text letter by letter. */
const stretchesOf = (from: RawText, { start, end }: Span): readonly Location[] | null => {
  const found: Location[] = []
  for (let at = start; at < end; at++) {
    const { source, span } = from.locateRaw(spanOf(at, at + 1))
    if (!isSameLetter(source.text.slice(span.start, span.end), from.raw.charAt(at))) return null
    const last = found.at(-1)
    if (last && span.start < last.span.end) return null
    if (last?.span.end === span.start) found[found.length - 1] = { source, span: spanOf(last.span.start, span.end) }
    else found.push({ source, span })
  }
  return found
}

/** What is printed in capitals is the same letter. */
const isSameLetter = (written: string, printed: string): boolean =>
  written === printed || written.toUpperCase() === printed

/** The empty place between two characters: behind the one or before the other. */
const gapAt = (from: RawText, at: number, behindFirst: boolean): Location | null => {
  const behind = at > 0 ? stretchesOf(from, spanOf(at - 1, at))?.[0] : undefined
  const before = at < from.raw.length ? stretchesOf(from, spanOf(at, at + 1))?.[0] : undefined
  const chosen = behindFirst ? (behind ?? before) : (before ?? behind)
  if (!chosen) return null
  const offset = chosen === behind ? chosen.span.end : chosen.span.start
  return { source: chosen.source, span: spanOf(offset, offset) }
}

const commonStart = (a: string, b: string): number => {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}

const reversed = (text: string): string => text.split('').reverse().join('')
