import { type Location, type Source, type Span, spanOf } from '../../document/source.ts'
import { type Directive, mayHoldDirective, parseRemark } from '../directive.ts'
import { commentsIn } from './syntax/comments.ts'
import { lineAround } from './syntax/source-line.ts'
import type { MapNode, Node } from './tree/node.ts'

/**
 * The directives in the comments of a YAML. One on a line of its own is about what begins beneath it, one behind a value about
 * what begins on its line: an entry or an item, with all it holds.
 */
export const directivesOf = (root: MapNode, source: Source): readonly Directive[] => {
  if (!mayHoldDirective(source.text)) return []
  // The library takes CR alone for a character of the text; the length stays the same.
  const text = source.text.replace(/\r(?!\n)/g, '\n')
  const lineOf = (offset: number): number => source.position(offset).line
  const partOnLine = new Map<number, Span>()
  for (const part of partsOf(root)) {
    const line = lineOf(part.start)
    if (!partOnLine.has(line)) partOnLine.set(line, part)
  }
  const comments = commentsIn(text)
  const contents = contentsBehind(text, comments)
  return comments.flatMap((span, index): Directive[] => {
    const remark = parseRemark(text.slice(span.start + 1, span.end))
    if (!remark) return []
    const { rules, reason, ofFile } = remark
    const at = { source, span }
    if (ofFile) return [{ rules, reason, at, scope: null }]
    const isAlone = lineAround(text, span.start).textStart === span.start
    const line = lineOf(isAlone ? (contents[index] ?? span.end) : span.start)
    const part = partOnLine.get(line)
    return [
      { rules, reason, at, scope: part ? withoutSpace(part, source) : { source, span: spanOf(span.end, span.end) } },
    ]
  })
}

/** Entries and items in the order of the text, each before what it holds. */
const partsOf = (node: Node | null): readonly Span[] => {
  if (node?.kind === 'map') {
    return [...node.entries.values()].flatMap(({ keySpan, value }) => [
      spanOf(keySpan.start, value?.span.end ?? keySpan.end),
      ...partsOf(value),
    ])
  }
  return node?.kind === 'list' ? node.items.flatMap((item) => (item ? [item.span, ...partsOf(item)] : [])) : []
}

/** For each comment the offset of what follows and is neither space nor comment. */
const contentsBehind = (text: string, comments: readonly Span[]): readonly number[] => {
  const contents: number[] = []
  for (const [index, { end }] of [...comments.entries()].reverse()) {
    const at = nextLetter(text, end)
    contents[index] = comments[index + 1]?.start === at ? (contents[index + 1] ?? at) : at
  }
  return contents
}

const nextLetter = (text: string, offset: number): number => {
  let at = offset
  while (at < text.length && /\s/.test(text[at] ?? '')) at++
  return at
}

/** A block ends behind its line end, where the next entry begins. */
const withoutSpace = ({ start, end }: Span, source: Source): Location => ({
  source,
  span: spanOf(start, start + source.text.slice(start, end).trimEnd().length),
})
