import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver'
import { COMPONENT_IDS, type Component } from '../document/component.ts'
import { COMPONENT_NAMES } from '../document/component-name.ts'
import type { Language } from '../document/message.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import { type Span, spanOf } from '../document/source.ts'
import type { Entry, Node } from '../read/yaml/tree/node.ts'
import { extentOfBlocks, outlineSymbols, symbolName, type ToRange } from './outline.ts'

/** The components of a text in the order of the page, with the headings of its body. */
export const documentSymbols = (
  documents: readonly OfficialDocument[],
  toRange: ToRange,
  language: Language,
): DocumentSymbol[] =>
  documents
    .flatMap(({ components }) => COMPONENT_IDS.flatMap((id) => components[id] ?? []))
    .flatMap((component) => {
      const span = extentOfBlocks(component.blocks)
      return span ? [{ component, span }] : []
    })
    .sort((a, b) => a.span.start - b.span.start)
    .map(({ component, span }) => ({
      name: COMPONENT_NAMES[component.id][language],
      detail: symbolName(component.text),
      kind: SymbolKind.Field,
      range: toRange(span),
      selectionRange: toRange(firstLine(component) ?? span),
      children: component.id === 'noi_dung' ? outlineSymbols(component.blocks, toRange) : [],
    }))

const firstLine = ({ blocks }: Component): Span | null => extentOfBlocks(blocks.slice(0, 1))

/**
 * The keys of a YAML, with the headings of its body.
 * @param document `null` while it is too broken to be read
 */
export const yamlSymbols = (
  root: Node | null,
  document: OfficialDocument | null,
  toRange: ToRange,
): DocumentSymbol[] =>
  root?.kind === 'map' ? [...root.entries.values()].map((entry) => entrySymbol(entry, document, toRange)) : []

const entrySymbol = (
  { key, keySpan, value }: Entry,
  document: OfficialDocument | null,
  toRange: ToRange,
): DocumentSymbol => {
  const text = value?.kind === 'text' ? value.text : ''
  return {
    name: symbolName(key),
    ...(text === '' ? {} : { detail: symbolName(text) }),
    kind: SymbolKind.Key,
    range: toRange(spanOf(keySpan.start, Math.max(keySpan.end, value?.span.end ?? 0))),
    selectionRange: toRange(keySpan),
    children:
      key === 'noi_dung' && document
        ? outlineSymbols(document.components.noi_dung?.blocks ?? [], toRange)
        : childSymbols(value, toRange),
  }
}

const childSymbols = (node: Node | null, toRange: ToRange): DocumentSymbol[] => {
  if (node?.kind === 'map') return yamlSymbols(node, null, toRange)
  if (node?.kind !== 'list') return []
  return node.items.flatMap((item) => {
    if (!item) return []
    const range = toRange(item.span)
    const name = symbolName(item.kind === 'text' ? item.text : firstText(item))
    return [{ name, kind: SymbolKind.String, range, selectionRange: range, children: childSymbols(item, toRange) }]
  })
}

const firstText = (node: Node): string => {
  if (node.kind === 'text') return node.text
  const children = node.kind === 'map' ? [...node.entries.values()].map(({ value }) => value) : node.items
  return children.flatMap((child) => (child ? [firstText(child)] : []))[0] ?? ''
}
