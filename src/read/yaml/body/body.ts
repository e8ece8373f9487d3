import type { Emphasis, TableCell } from '../../../document/block.ts'
import { parseOutlineMarker } from '../../../document/outline.ts'
import { type Span, spanOf } from '../../../document/source.ts'
import { cut, type Sourced, trimmed } from '../sourced.ts'
import { readInline } from './inline.ts'
import { isTableLine, type RaggedRow, readTable } from './table.ts'

/** One printed paragraph of a body, or one of a table's cells. */
export interface BodyPart {
  readonly text: Sourced
  /** Spans are offsets in `text`. */
  readonly emphasis: readonly Emphasis[]
  readonly cell: TableCell | null
}

export interface Body {
  readonly parts: readonly BodyPart[]
  readonly raggedRows: readonly RaggedRow[]
  /** How many tables there are. */
  readonly tables: number
}

/** More paragraphs and cells than any document has; what follows is not read. */
export const MOST_PARTS = 10_000

/**
 * Reads a text as officials type it. An empty line ends a paragraph, so does a line that begins with an outline marker or
 * with a table; other line ends are only where the clerk's editor broke the line.
 * @param firstTable ordinal of the first table in the document
 */
export const readBody = (body: Sourced, firstTable: number): Body => {
  const parts: BodyPart[] = []
  const raggedRows: RaggedRow[] = []
  let tables = 0
  for (const group of lineGroups(body.text)) {
    if (parts.length > MOST_PARTS) break
    const [first] = group
    if (!first) continue
    if (isTableLine(body.text, first)) {
      const rows = group.slice(0, MOST_PARTS + 1).map(({ start, end }) => trimmed(cut(body, start, end)))
      const table = readTable(rows, firstTable + tables)
      tables++
      // One by one: a table may have more cells than a call has room for.
      for (const cell of table.cells) parts.push(cell)
      for (const row of table.raggedRows) raggedRows.push(row)
    } else {
      const text = trimmed(cut(body, first.start, group.at(-1)?.end ?? first.end))
      parts.push({ ...readInline(text), cell: null })
    }
  }
  return { parts, raggedRows, tables }
}

/** The lines of each paragraph or table. */
const lineGroups = function* (text: string): Generator<readonly Span[]> {
  let group: Span[] = []
  let inTable = false
  for (const line of lineSpans(text)) {
    const isEmpty = !isFilled(text, line)
    const isTable = !isEmpty && isTableLine(text, line)
    const begins = group.length > 0 && (isEmpty || isTable !== inTable || (!isTable && beginsParagraph(text, line)))
    if (begins) {
      yield group
      group = []
    }
    if (!isEmpty) group.push(line)
    inTable = isTable
  }
  if (group.length > 0) yield group
}

const lineSpans = function* (text: string): Generator<Span> {
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    yield spanOf(start, end)
    start = end + 1
  }
  if (start < text.length) yield spanOf(start, text.length)
}

const isFilled = (text: string, { start, end }: Span): boolean => {
  const first = text.charCodeAt(start)
  // Most lines begin with a letter or a digit: no need to search them.
  return start < end && (first > 0x20 && first < 0x80 ? true : text.slice(start, end).trim() !== '')
}

/** Longer than any marker with what must stand behind it. */
const MARKER_LENGTH = 60

const beginsParagraph = (text: string, { start, end }: Span): boolean =>
  parseOutlineMarker(
    text
      .slice(start, Math.min(end, start + MARKER_LENGTH))
      .trimStart()
      .normalize('NFC'),
  ) !== null
