import type { Piece } from '../../../document/pieces.ts'
import { type Span, spanOf } from '../../../document/source.ts'

interface Line {
  /** Offset of its first character. */
  readonly start: number
  /** Spaces at its beginning. */
  readonly indent: number
  /** Offset behind its last character, before the line end. */
  readonly end: number
}

/**
 * A block scalar: `|` keeps its lines, `>` joins them to paragraphs; the indentation is dropped.
 * @param span from the `|` or `>` to the end of its last line
 * @param parentIndent indentation of what the block belongs to
 */
export const blockPieces = (text: string, span: Span, parentIndent: number): Piece[] => {
  const headerEnd = text.indexOf('\n', span.start)
  if (headerEnd < 0 || headerEnd >= span.end) return []
  const header = /^[|>](?<marks>[-+\d]*)/.exec(text.slice(span.start, headerEnd))?.groups?.marks ?? ''
  const lines = linesFrom(text, headerEnd + 1, span.end)
  const lastFilled = lines.findLastIndex((line) => !isEmpty(line))
  if (lastFilled < 0) return []
  const indent = contentIndent(lines, header, parentIndent)
  const last = Math.max(
    lastFilled,
    lines.findLastIndex((line) => line.indent > indent),
  )
  const content = lines.slice(0, last + 1)
  const pieces = text[span.start] === '>' ? foldedLines(text, content, indent) : literalLines(text, content, indent)
  return [...pieces, ...chomped(header, lines.slice(last + 1), indent, content.at(-1)?.end ?? span.end, span.end)]
}

const isEmpty = (line: Line): boolean => line.start + line.indent === line.end

const linesFrom = (text: string, from: number, end: number): Line[] => {
  const lines: Line[] = []
  for (let start = from; start <= end; ) {
    const newline = text.indexOf('\n', start)
    const lineEnd = newline < 0 || newline >= end ? end : newline
    const contentEnd = lineEnd > start && lineEnd < end && text[lineEnd - 1] === '\r' ? lineEnd - 1 : lineEnd
    let indent = 0
    while (start + indent < contentEnd && text[start + indent] === ' ') indent++
    lines.push({ start, indent, end: contentEnd })
    start = lineEnd + 1
  }
  return lines
}

/** By the header's own number, or by the first line that is not empty. */
const contentIndent = (lines: readonly Line[], header: string, parentIndent: number): number => {
  const stated = Number(/[1-9]/.exec(header)?.[0] ?? 0)
  return stated > 0 ? parentIndent + stated : (lines.find((line) => !isEmpty(line))?.indent ?? 0)
}

/** The stretch of a line that is printed. */
const shown = (line: Line, indent: number): Span => spanOf(line.start + Math.min(indent, line.indent), line.end)

const literalLines = (text: string, lines: readonly Line[], indent: number): Piece[] =>
  lines.flatMap((line, index) => {
    const span = shown(line, indent)
    const above = lines[index - 1]
    return [
      ...(above ? [{ text: '\n', span: spanOf(above.end, line.start) }] : []),
      ...(span.end > span.start ? [{ text: text.slice(span.start, span.end), span }] : []),
    ]
  })

/** YAML 1.2, 8.1.3: a line end between two lines gives a space, unless one of them is empty or more indented. */
const foldedLines = (text: string, lines: readonly Line[], indent: number): Piece[] => {
  const pieces: Piece[] = []
  const first = lines.findIndex((line) => !isEmpty(line))
  let end = lines[0]?.start ?? 0
  const push = (between: string, span: Span): void => {
    if (between !== '') pieces.push({ text: between, span: spanOf(end, span.start) })
    if (span.end > span.start) pieces.push({ text: text.slice(span.start, span.end), span })
    end = span.end
  }
  for (const line of lines.slice(0, first)) {
    push('', shown(line, indent))
    pieces.push({ text: '\n', span: spanOf(line.end, line.end + 1) })
    end = line.end + 1
  }
  let between = ''
  let separator = ''
  let aboveIsIndented = false
  for (const line of lines.slice(first)) {
    const span = shown(line, indent)
    const isIndented = line.indent > indent || text[span.start] === '\t'
    if (isIndented) {
      if (separator === ' ') separator = '\n'
      else if (!aboveIsIndented && separator === '\n') separator = '\n\n'
      push(between + separator, span)
      between = ''
      separator = '\n'
      aboveIsIndented = true
    } else if (span.end === span.start) {
      if (separator === '\n') between += '\n'
      else separator = '\n'
    } else {
      push(between + separator, span)
      between = ''
      separator = ' '
      aboveIsIndented = false
    }
  }
  return pieces
}

/** The line ends that are left behind the last line: none for `-`, all for `+`, otherwise one. */
const chomped = (header: string, rest: readonly Line[], indent: number, from: number, end: number): Piece[] => {
  if (header.includes('-')) return []
  const kept = rest.map((line) => `\n${' '.repeat(Math.max(0, line.indent - indent))}`).join('')
  const text = header.includes('+') && kept.endsWith('\n') ? kept : header.includes('+') ? `${kept}\n` : '\n'
  return [{ text, span: spanOf(from, end) }]
}
