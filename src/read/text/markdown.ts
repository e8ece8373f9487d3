import type { Piece } from '../../document/pieces.ts'
import { type Span, spanOf } from '../../document/source.ts'

/** A paired emphasis of Markdown: its two marks, which are not printed, and what they set. */
interface Emphasised {
  readonly open: Span
  readonly close: Span
  readonly bold: boolean
  readonly italic: boolean
}

const MARK = /\*{1,3}/g

/**
 * Finds `*…*`, `**…**` and `***…***` in one paragraph, whose lines may break inside the emphasis. A mark opens before a
 * letter and closes after one, so a lone `*`, a bullet and a product stay as they are.
 * @param start offset of the paragraph in the file; all spans are offsets in the file
 */
export const findEmphasis = (paragraph: string, start: number): readonly Emphasised[] => {
  const found: Emphasised[] = []
  let open: Span | null = null
  for (const match of paragraph.matchAll(MARK)) {
    const at = spanOf(match.index, match.index + match[0].length)
    const opens = /\S/.test(paragraph[at.end] ?? '') && !/[\p{L}\p{N}]/u.test(paragraph[at.start - 1] ?? '')
    const closes = /\S/.test(paragraph[at.start - 1] ?? '')
    if (open && closes && open.end - open.start === match[0].length) {
      found.push({
        open: spanOf(open.start + start, open.end + start),
        close: spanOf(at.start + start, at.end + start),
        bold: match[0].length >= 2,
        italic: match[0].length !== 2,
      })
      open = null
    } else if (!open && opens) open = at
  }
  return found
}

/** The pieces of a line that are printed: all but the marks of emphasis. */
export const withoutMarks = (text: string, line: Span, marks: readonly Span[]): Piece[] => {
  const pieces: Piece[] = []
  let at = line.start
  const push = (end: number): void => {
    if (end > at) pieces.push({ text: text.slice(at, end), span: spanOf(at, end) })
  }
  for (const mark of marks) {
    if (mark.start < line.start || mark.end > line.end) continue
    push(mark.start)
    at = mark.end
  }
  push(line.end)
  return pieces.length > 0 ? pieces : [{ text: '', span: spanOf(line.start, line.start) }]
}
