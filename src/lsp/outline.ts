import { type DocumentSymbol, type Range, SymbolKind } from 'vscode-languageserver'
import type { Block, Excerpt } from '../document/block.ts'
import { type OutlineItem, readOutline } from '../document/read-outline.ts'
import { type Span, spanOf } from '../document/source.ts'

/** Places of a text as ranges of the protocol. */
export type ToRange = (span: Span) => Range

/** The stretch of the source from the first of some lines to the last; `null` where there are none. */
export const extentOfBlocks = (blocks: readonly Block[]): Span | null => {
  const spans = blocks.map((block) => block.locate(spanOf(0, block.text.length)).span)
  // One by one: a text may have more lines than a call takes arguments.
  return spans.reduce<Span | null>(
    (extent, { start, end }) =>
      extent ? spanOf(Math.min(extent.start, start), Math.max(extent.end, end)) : spanOf(start, end),
    null,
  )
}

/** The numbered headings of a body as a tree; each reaches to the next that does not stand under it. */
export const outlineSymbols = (blocks: readonly Block[], toRange: ToRange): DocumentSymbol[] => {
  const end = extentOfBlocks(blocks)?.end ?? 0
  const items = readOutline(blocks)
  const starts = items.map(({ at }) => at.block.locate(at.span).span.start)
  const roots: DocumentSymbol[] = []
  const below = new Map<Excerpt, DocumentSymbol[]>()
  for (const [index, item] of items.entries()) {
    const start = starts[index] ?? 0
    const children: DocumentSymbol[] = []
    below.set(item.at, children)
    const siblings = (item.parent && below.get(item.parent.at)) ?? roots
    siblings.push({
      name: symbolName(item.at.block.text),
      kind: SymbolKind.String,
      range: toRange(spanOf(start, Math.max(start, starts[nextBeside(items, index)] ?? end))),
      selectionRange: toRange(item.at.block.locate(item.at.span).span),
      children,
    })
  }
  return roots
}

/** The next item that does not stand under this one. */
const nextBeside = (items: readonly OutlineItem[], index: number): number => {
  let next = index + 1
  while (standsUnder(items[next], items[index])) next++
  return next
}

const standsUnder = (item: OutlineItem | undefined, above: OutlineItem | undefined): boolean => {
  // Items may be told anew with their fault; where they stand stays.
  for (let at = item?.parent; at; at = at.parent) if (at.at === above?.at) return true
  return false
}

const LONGEST_NAME = 80

/** A name may not be empty. */
export const symbolName = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ')
  return line.length > LONGEST_NAME ? `${line.slice(0, LONGEST_NAME)}…` : line || '–'
}
