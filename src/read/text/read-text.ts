import { createBlock } from '../../document/block.ts'
import { wholly } from '../../document/legacy-stretch.ts'
import { joinPieces } from '../../document/pieces.ts'
import { type Source, type Span, spanOf, textSource, writable } from '../../document/source.ts'
import { encodingByLetters } from '../../vietnamese/legacy.ts'
import { findEmphasis } from '../emphasis.ts'
import type { ReadFile } from '../read-file.ts'
import type { Line } from '../recognise/line.ts'
import { recognise } from '../recognise/recognise.ts'
import { directivesIn, withoutDirectives } from './directives.ts'
import { withoutMarks } from './without-marks.ts'

/**
 * Reads plain text and Markdown: each line of the file is a printed line.
 * @param text without byte order mark
 */
export const readText = (file: string, text: string): ReadFile => {
  // A line end or a mark of emphasis would change what the lines around say.
  const source = writable(textSource(file, text), (added) => (/[\p{Cc}*\\]/u.test(added) ? null : added))
  const directives = directivesIn(source)
  const printed = withoutDirectives(text, directives)
  const documents = recognise(textLines(source, printed), { format: 'text', source, page: null })
  return { file, format: 'text', source, documents, problems: [], ...(directives.length > 0 ? { directives } : {}) }
}

/** @param printed the text of the source, as long as that */
const textLines = (source: Source, printed: string): Line[] => {
  // A whole file in a legacy encoding has lines that do not tell it: «Sè 12».
  const encoding = encodingByLetters(printed)
  const spans = lineSpans(printed).filter((span) => !isDirectiveAlone(span, source.text, printed))
  const marks = paragraphs(printed, spans)
    .flatMap((span) => findEmphasis(printed.slice(span.start, span.end), span.start))
    .flatMap(({ open, close }) => [open, close])
    .sort((a, b) => a.start - b.start)
  let nextMark = 0
  return spans.map((span) => {
    while ((marks[nextMark]?.end ?? Number.POSITIVE_INFINITY) <= span.start) nextMark++
    const own: Span[] = []
    for (let index = nextMark; (marks[index]?.start ?? Number.POSITIVE_INFINITY) < span.end; index++) {
      const mark = marks[index]
      if (mark) own.push(mark)
    }
    const { raw, toSource } = joinPieces(withoutMarks(printed, span, own))
    const block = createBlock({
      raw,
      ...(encoding ? { legacy: wholly(raw, encoding) } : {}),
      locateRaw: (at) => ({ source, span: toSource(at) }),
    })
    return { block, styleId: null, breakBefore: printed[span.start] === '\f' }
  })
}

/** A line that holds nothing but a directive is no line of the document, not even an empty one. */
const isDirectiveAlone = ({ start, end }: Span, text: string, printed: string): boolean =>
  text !== printed && printed.slice(start, end).trim() === '' && text.slice(start, end).trim() !== ''

const lineSpans = (text: string): Span[] => {
  const spans: Span[] = []
  let start = 0
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    spans.push(spanOf(start, match.index))
    start = match.index + match[0].length
  }
  spans.push(spanOf(start, text.length))
  return spans
}

/** Runs of lines without an empty one between them: emphasis does not reach beyond. */
const paragraphs = (text: string, lines: readonly Span[]): Span[] => {
  const runs: Span[] = []
  let open: Span | null = null
  for (const line of lines) {
    const empty = text.slice(line.start, line.end).trim() === ''
    if (!empty) open = spanOf(open?.start ?? line.start, line.end)
    else if (open) {
      runs.push(open)
      open = null
    }
  }
  if (open) runs.push(open)
  return runs
}
