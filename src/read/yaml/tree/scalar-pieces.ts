import type { Piece } from '../../../document/pieces.ts'
import type { Span } from '../../../document/source.ts'
import { supplied } from '../sourced.ts'
import { blockPieces } from './block-pieces.ts'
import { doubleQuotedPieces } from './double-quoted-pieces.ts'
import { foldedPieces } from './folded-pieces.ts'

/** What is known of a scalar besides its value. */
export interface ScalarSource {
  /** The whole YAML. */
  readonly text: string
  /** Of the scalar with its quotes, or with the header of its block. */
  readonly span: Span
  readonly style: 'plain' | 'single-quoted' | 'double-quoted' | 'block'
  /** Of a block: how far its content is indented at least; YAML's own rule, the indentation of what it belongs to. */
  readonly parentIndent: number
}

/**
 * Where each character of a scalar's value stands in the source: YAML folds lines, drops indentation and replaces escapes.
 * A value that cannot be traced points at the whole scalar with every character.
 */
export const scalarPieces = (value: string, source: ScalarSource): readonly Piece[] => {
  const pieces = tracedPieces(source)
  const traced = pieces.map((piece) => piece.text).join('')
  if (traced === value) return pieces
  return supplied(value, source.span).pieces()
}

const tracedPieces = ({ text, span, style, parentIndent }: ScalarSource): Piece[] => {
  switch (style) {
    case 'plain':
      return foldedPieces(text, span)
    case 'single-quoted':
      return foldedPieces(text, { start: span.start + 1, end: span.end - 1 }).flatMap(unescapeQuotes)
    case 'double-quoted':
      return doubleQuotedPieces(text, span)
    case 'block':
      return blockPieces(text, span, parentIndent)
  }
}

/** `''` inside single quotes is one quote. */
const unescapeQuotes = ({ text, span }: Piece): Piece[] => {
  const pieces: Piece[] = []
  let start = 0
  for (let at = text.indexOf("''"); at >= 0; at = text.indexOf("''", start)) {
    if (at > start)
      pieces.push({ text: text.slice(start, at), span: { start: span.start + start, end: span.start + at } })
    pieces.push({ text: "'", span: { start: span.start + at, end: span.start + at + 2 } })
    start = at + 2
  }
  if (start < text.length) pieces.push({ text: text.slice(start), span: { start: span.start + start, end: span.end } })
  return pieces
}
