import { type Source, type Span, spanOf } from '../../document/source.ts'
import { type Directive, mayHoldDirective, parseRemark } from '../directive.ts'

/** A comment of Markdown on one line, of a length that bounds the search for its end. */
const COMMENT = /<!--(?<text>(?:(?!-->).){0,2000})-->/g

/**
 * The directives in the comments of a Markdown file. One on a line of its own is about the lines beneath it up to the next empty
 * one, one behind a line about that line.
 */
export const directivesIn = (source: Source): readonly Directive[] => {
  const { text } = source
  if (!/\.md$/i.test(source.file) || !mayHoldDirective(text)) return []
  return [...text.matchAll(COMMENT)].flatMap((match): Directive[] => {
    const remark = parseRemark(match.groups?.text ?? '')
    if (!remark) return []
    const { rules, reason, ofFile } = remark
    const span = spanOf(match.index, match.index + match[0].length)
    return [{ rules, reason, at: { source, span }, scope: ofFile ? null : { source, span: scopeOf(text, span) } }]
  })
}

const LINE_END = /\r\n|\n|\r|$/g
const EMPTY_LINE = /(?:\r\n|\n|\r)[ \t]*(?=\r|\n|$)|$/g
const SPACE = /\s*/g

const scopeOf = (text: string, { start, end }: Span): Span => {
  const from = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1
  const to = next(LINE_END, text, end).index
  const isAlone = (text.slice(from, start) + text.slice(end, to)).trim() === ''
  if (!isAlone) return spanOf(from, to)
  const below = to + next(SPACE, text, to)[0].length
  return spanOf(below, next(EMPTY_LINE, text, below).index)
}

/** The first match behind an offset; each of the patterns fits the end of the text at least. */
const next = (pattern: RegExp, text: string, offset: number): { readonly 0: string; readonly index: number } => {
  const search = new RegExp(pattern)
  search.lastIndex = offset
  return search.exec(text) ?? { 0: '', index: text.length }
}

/** The text with spaces in the place of its directives, which are not printed; every other character stays where it is. */
export const withoutDirectives = (text: string, directives: readonly Directive[]): string => {
  if (directives.length === 0) return text
  let kept = 0
  const pieces = directives.map(({ at: { span } }) => {
    const piece = text.slice(kept, span.start) + ' '.repeat(span.end - span.start)
    kept = span.end
    return piece
  })
  return pieces.join('') + text.slice(kept)
}
