import type { Piece } from '../../../document/pieces.ts'
import { type Span, spanOf } from '../../../document/source.ts'

/** Escapes of YAML 1.2, 5.7, but for the hexadecimal ones. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
  ' ': ' ',
  '"': '"',
  '/': '/',
  '\\': '\\',
  '\t': '\t',
}

const HEX_DIGITS: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 }

/** What comes next in a double-quoted scalar: stretches of plain text, white space before a line end, escapes, line ends. */
const TOKEN =
  /(?<plain>(?:[^\\\s]|[ \t]+(?![ \t]|\r?\n)|[^\S \t\r\n]|\r(?!\n))+)|(?<trailing>[ \t]+(?=\r?\n))|\\(?<joined>\r?\n[ \t]*)|\\(?<escape>x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|(?<fold>\r?\n(?:[ \t\n]|\r\n)*)/y

/**
 * A double-quoted scalar: escapes replaced, lines folded.
 * @param span with both quotes
 */
export const doubleQuotedPieces = (text: string, span: Span): Piece[] => {
  const pieces: Piece[] = []
  const content = text.slice(span.start + 1, span.end - 1)
  const token = new RegExp(TOKEN)
  for (let match = token.exec(content); match; match = token.exec(content)) {
    const printed = printedText(match)
    const start = span.start + 1 + match.index
    if (printed !== '') pieces.push({ text: printed, span: spanOf(start, start + match[0].length) })
  }
  return pieces
}

const printedText = ({ 0: whole, groups }: RegExpExecArray): string => {
  if (groups?.plain !== undefined) return whole
  if (groups?.escape !== undefined) return escaped(groups.escape) ?? whole
  if (groups?.fold !== undefined) {
    const lineEnds = whole.split('\n').length - 1
    return lineEnds === 1 ? ' ' : '\n'.repeat(lineEnds - 1)
  }
  return ''
}

/** @param code what stands behind the backslash */
const escaped = (code: string): string | null => {
  const digits = HEX_DIGITS[code[0] ?? '']
  if (digits === undefined || code.length === 1) return ESCAPES[code] ?? null
  const character = Number.parseInt(code.slice(1), 16)
  return character <= 0x10ffff ? String.fromCodePoint(character) : null
}
