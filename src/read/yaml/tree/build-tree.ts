import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import type { Piece } from '../../../document/pieces.ts'
import { type Source, type Span, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { problemAt, quote } from '../problems.ts'
import { commentProblem } from './cut-by-comment.ts'
import { forbiddenProblem } from './forbidden-characters.ts'
import type { Entry, ListNode, MapNode, Node, TextNode } from './node.ts'
import { type ScalarSource, scalarPieces } from './scalar-pieces.ts'
import { startProblem } from './special-start.ts'

/** What the tree is built with. */
interface Building {
  readonly source: Source
  /** The raw text has characters that no document may have: then every value is searched for them. */
  readonly isSuspect: boolean
  report(problem: Problem): void
}

/**
 * Turns what the YAML library parsed into our own values with their places.
 * @param report told of each problem: repeated keys, anchors, tags, forbidden characters …
 */
export const buildTree = (root: unknown, building: Building): Node | null => {
  const node = root as ParsedNode | null
  if (!node) return null
  reportProperties(node, building)
  if (isAlias(node)) return null
  if (isScalar(node)) return textNode(node, building)
  return isMap(node) ? mapNode(node, building) : isSeq(node) ? listNode(node, building) : null
}

const spanOfNode = ({ range }: { readonly range?: readonly [number, number, number] | null | undefined }): Span =>
  spanOf(range?.[0] ?? 0, range?.[1] ?? 0)

/** Plain words of YAML for "nothing". */
const ABSENT = new Set(['', '~', 'null', 'Null', 'NULL'])

const textNode = (node: Scalar.Parsed, building: Building): TextNode | null => {
  // The failsafe schema makes every scalar a text.
  const text = String(node.value)
  if (!/\S/.test(text) || (node.type === 'PLAIN' && ABSENT.has(text))) return null
  const span = spanOfNode(node)
  let pieces: readonly Piece[] | null = null
  const value: TextNode = {
    kind: 'text',
    span,
    text,
    pieces: () => {
      pieces ??= scalarPieces(text, scalarSource(node, building.source))
      return pieces
    },
  }
  // Only escapes can bring in what the raw text does not have.
  const forbidden = building.isSuspect || node.type === 'QUOTE_DOUBLE' ? forbiddenProblem(value, building.source) : null
  if (forbidden) building.report(forbidden)
  const cut = node.type === 'PLAIN' && node.comment ? commentProblem(value, building.source) : null
  if (cut) building.report(cut)
  return value
}

const scalarSource = (node: Scalar.Parsed, { text }: Source): ScalarSource => {
  const token = node.srcToken
  const common = { text, span: spanOfNode(node), parentIndent: token && 'indent' in token ? token.indent : 0 }
  switch (node.type) {
    case 'QUOTE_SINGLE':
      return { ...common, style: 'single-quoted' }
    case 'QUOTE_DOUBLE':
      return { ...common, style: 'double-quoted' }
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL':
      return { ...common, style: 'block' }
    default:
      return { ...common, style: 'plain' }
  }
}

const listNode = (node: YAMLSeq, building: Building): ListNode => ({
  kind: 'list',
  span: spanOfNode(node),
  items: node.items.map((item) => buildTree(item, building)),
})

const mapNode = (node: YAMLMap, building: Building): MapNode => {
  const entries = new Map<string, Entry>()
  for (const pair of node.items) {
    const keyNode = pair.key
    const value = buildTree(pair.value, building)
    if (!isScalar(keyNode) || keyNode.value === '') {
      building.report(keyProblem(keyNode, node, building.source))
      continue
    }
    const key = String(keyNode.value)
    const entry = { key, keySpan: spanOfNode(keyNode), value }
    const first = entries.get(key)
    if (first) building.report(repeatedProblem(entry, first, building.source))
    else entries.set(key, entry)
  }
  return { kind: 'map', span: spanOfNode(node), entries }
}

const keyProblem = (key: unknown, map: YAMLMap, source: Source): Problem => {
  const span = spanOfNode(isScalar(key) || isMap(key) || isSeq(key) || isAlias(key) ? key : map)
  return problemAt(source, 'yaml/thieu-ten-khoa', spanOf(span.start, Math.min(span.end, span.start + 1)), {
    vi: 'chỗ này cần một khoá có tên, viết dạng «khoá: giá trị»',
    en: 'a key with a name is needed here, written as "key: value"',
  })
}

const repeatedProblem = (entry: Entry, first: Entry, source: Source): Problem => {
  const { line } = source.position(first.keySpan.start)
  return problemAt(source, 'yaml/trung-khoa', entry.keySpan, {
    vi: `khoá «${quote(entry.key)}» đã có ở dòng ${line}, mỗi khoá chỉ được ghi một lần: hãy bỏ một trong hai`,
    en: `the key "${quote(entry.key)}" is already on line ${line}, each key may stand once: drop one of them`,
  })
}

const PLAIN_TEXT_TAGS = new Set(['!', 'tag:yaml.org,2002:str', 'tag:yaml.org,2002:seq', 'tag:yaml.org,2002:map'])

/** Anchors, aliases and tags: no document needs them, a text that begins with `&`, `*` or `!` is taken for one. */
const reportProperties = (node: ParsedNode, { source, report }: Building): void => {
  const start = spanOfNode(node).start
  const tag = node.tag && !PLAIN_TEXT_TAGS.has(node.tag) ? source.text.lastIndexOf('!', start) : -1
  const anchor = !isAlias(node) && node.anchor !== undefined ? source.text.lastIndexOf('&', start) : -1
  const places = [isAlias(node) ? start : -1, anchor, tag].filter((at) => at >= 0)
  if (places.length > 0) report(startProblem(source, Math.min(...places)))
}
