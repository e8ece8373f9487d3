import { type Span, spanOf } from '../document/source.ts'
import type { MapNode, Node } from '../read/yaml/tree/node.ts'
import { keysAt, schemaAt } from './schema-at.ts'
import { treeOf, type YamlKind } from './yaml-file.ts'
import { nodeAt, type YamlPath, type YamlPlace, yamlPlaces } from './yaml-path.ts'

/** Where somebody writes. */
export interface CompletionPlace {
  /** To the key or value that is being written; of a key without it. */
  readonly path: YamlPath
  readonly isKey: boolean
  /** What a completion replaces. */
  readonly replaced: Span
  /** Keys that already stand beside the one that is being written. */
  readonly taken: readonly string[]
  /** A colon already follows the key. */
  readonly hasColon: boolean
  /** The YAML with a word of ours in the place of what is being written. */
  readonly root: Node
}

/** Stands in the text for what is not written yet, so that it parses. */
export const MARK = 'dvkdangvietdodang'

/** Behind this a key may begin: at the beginning of a line, of an item, or within `{ }`. */
const BEFORE_KEY = /(?:^[ \t]*(?:-[ \t]+)*|[{,][ \t]*)$/
const LETTERS_BEFORE = /[\w/*-]*$/
const LETTERS_BEHIND = /^[\w/*-]*/

/** @returns `null` where nothing can be completed: in a comment, in a body */
export const completionPlace = (text: string, offset: number, kind: YamlKind): CompletionPlace | null =>
  keyPlace(text, offset, kind) ?? valuePlace(text, offset, kind)

const keyPlace = (text: string, offset: number, kind: YamlKind): CompletionPlace | null => {
  const line = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset)
  const typed = LETTERS_BEFORE.exec(line)?.[0] ?? ''
  // A dash that begins an item is none of the key.
  const begun = typed.replace(/^-+/, '')
  if (!BEFORE_KEY.test(line.slice(0, line.length - begun.length))) return null
  const start = offset - begun.length
  const end = offset + (LETTERS_BEHIND.exec(text.slice(offset))?.[0].length ?? 0)
  const hasColon = /^[ \t]*:/.test(text.slice(end))
  const root = treeOf(`${text.slice(0, start)}${MARK}${hasColon ? '' : ': '}${text.slice(end)}`, kind)
  const found = find(root, ({ isKey, entry }) => isKey && entry?.key === MARK)
  if (!root || !found) return null
  const path = found.path.slice(0, -1)
  if (keysAt(kind.schema, path).length === 0 && !takesAnyKey(kind, path)) return null
  return { path, isKey: true, replaced: spanOf(start, end), taken: keysBeside(root, path), hasColon, root }
}

/** `quy_tac` takes the id of any rule. */
const takesAnyKey = ({ schema }: YamlKind, path: YamlPath): boolean =>
  typeof schemaAt(schema, path)?.additionalProperties === 'object'

const keysBeside = (root: Node, path: YamlPath): readonly string[] => {
  const holder = nodeAt(root, path)
  return holder?.kind === 'map' ? keysOf(holder) : []
}

const keysOf = ({ entries }: MapNode): readonly string[] => [...entries.keys()].filter((key) => key !== MARK)

const valuePlace = (text: string, offset: number, kind: YamlKind): CompletionPlace | null => {
  const root = treeOf(text.slice(0, offset) + MARK + text.slice(offset), kind)
  const found = find(root, ({ isKey, node }) => !isKey && node?.kind === 'text' && node.text.includes(MARK))
  if (!root || !found?.node || schemaAt(kind.schema, found.path) === null) return null
  const { start, end } = found.node.span
  // A body is written, not chosen.
  if (/[\r\n]/.test(text.slice(start, end - MARK.length)) || /^[|>]/.test(text.slice(start))) return null
  return {
    path: found.path,
    isKey: false,
    replaced: spanOf(start, end - MARK.length),
    taken: [],
    hasColon: false,
    root,
  }
}

const find = (root: Node | null, wanted: (place: YamlPlace) => boolean): YamlPlace | null => {
  for (const place of yamlPlaces(root)) if (wanted(place)) return place
  return null
}
