import { type Source, type Span, spanOf } from '../../document/source.ts'
import { type Directive, MOST_DIRECTIVES, mayHoldDirective, parseRemark } from '../directive.ts'

/** A comment of Markdown on one line. Without angle brackets in it the search for its end goes no further than the next comment. */
const COMMENT = /<!--(?<text>[^<>\r\n]*)-->/g

/**
 * The directives in the comments of a Markdown file. One on a line of its own is about the lines beneath it up to the next empty
 * one, one behind a line about that line.
 */
export const directivesIn = (source: Source): readonly Directive[] => {
  const { text } = source
  if (!/\.md$/i.test(source.file) || !mayHoldDirective(text)) return []
  const found: Directive[] = []
  for (const match of text.matchAll(COMMENT)) {
    const remark = parseRemark(match.groups?.text ?? '')
    if (!remark) continue
    if (found.length === MOST_DIRECTIVES) break
    const { rules, reason, ofFile } = remark
    const span = spanOf(match.index, match.index + match[0].length)
    found.push({ rules, reason, at: { source, span }, scope: ofFile ? null : { source, span: scopeOf(text, span) } })
  }
  return found
}

const EMPTY_LINE = /(?:\r\n|\n|\r)[ \t]*(?=[\r\n]|$)|$/g
/** What may stand around a comment that is alone on its line. */
const BLANK = /[ \t]/

const scopeOf = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from > 0 && BLANK.test(text[from - 1] ?? '')) from--
  while (to < text.length && BLANK.test(text[to] ?? '')) to++
  const isAlone = isLineEnd(text[from - 1]) && isLineEnd(text[to])
  if (!isAlone) return spanOf(lineStart(text, start), lineEnd(text, end))
  while (to < text.length && /\s/.test(text[to] ?? '')) to++
  const behind = new RegExp(EMPTY_LINE)
  behind.lastIndex = to
  return spanOf(to, behind.exec(text)?.index ?? text.length)
}

/** The ends of the text are ends of a line too. */
const isLineEnd = (character: string | undefined): boolean => character === undefined || /[\r\n]/.test(character)

const lineStart = (text: string, offset: number): number =>
  Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1

const lineEnd = (text: string, offset: number): number =>
  Math.min(...['\n', '\r'].map((end) => text.indexOf(end, offset)).map((at) => (at < 0 ? text.length : at)))

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
