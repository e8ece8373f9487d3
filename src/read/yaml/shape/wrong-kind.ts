import type { Message } from '../../../document/message.ts'
import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { blockNeeded, colonNeedsQuotes, inQuotes, problemAt, quote } from '../problems.ts'
import { lineAround } from '../syntax/source-line.ts'
import type { MapNode, Node } from '../tree/node.ts'
import { startProblem } from '../tree/special-start.ts'
import type { KnownKeys } from './known-keys.ts'

/** What a key needs, as its schema says. */
export interface NeededKind {
  readonly types: readonly string[]
  /** Of an object. */
  readonly keys: readonly string[]
}

/** A text where a list is needed, keys where a text is needed … */
export const wrongKind = (key: string, node: Node, needed: NeededKind, keys: KnownKeys, source: Source): Problem => {
  const needsText = needed.types.includes('string')
  if (needsText && node.kind === 'map') {
    const colon = colonProblem(key, node, keys, source)
    if (colon) return colon
  }
  const isBracket = needsText && node.kind === 'list' && source.text[node.span.start] === '['
  if (isBracket) return startProblem(source, node.span.start)
  const [seen, need] = [describe(node), describeNeeded(key, needed)]
  return problemAt(source, 'yaml/sai-kieu', firstLine(node, source), {
    vi: `«${key}» cần ${need.vi}, đã thấy ${seen.vi}`,
    en: `"${key}" needs ${need.en}, not ${seen.en}`,
  })
}

/** `- Ban A: phòng B`, or body text below `noi_dung:`: keys that nobody meant. */
const colonProblem = (key: string, node: MapNode, keys: KnownKeys, source: Source): Problem | null => {
  const [first] = node.entries.values()
  if (!first || keys.all.has(first.key) || source.text[node.span.start] === '{') return null
  const span = firstLine(node, source)
  const line = lineAround(source.text, span.start)
  if (line.textStart === span.start) return problemAt(source, 'yaml/hai-cham', span, blockNeeded(key))
  const expected = inQuotes(source.text.slice(span.start, span.end))
  return problemAt(source, 'yaml/hai-cham', span, colonNeedsQuotes(expected), expected)
}

const firstLine = ({ span }: Node, source: Source) => {
  const newline = source.text.indexOf('\n', span.start)
  const end = newline < 0 ? span.end : Math.min(span.end, newline)
  return spanOf(span.start, span.start + source.text.slice(span.start, end).trimEnd().length)
}

const describe = (node: Node): Message => {
  if (node.kind === 'text') return { vi: `«${quote(node.text)}»`, en: `"${quote(node.text)}"` }
  if (node.kind === 'list') return { vi: `danh sách ${node.items.length} mục`, en: `a list of ${node.items.length}` }
  const keys = quote([...node.entries.keys()].join(', '))
  return { vi: `các khoá ${keys}`, en: `the keys ${keys}` }
}

const describeNeeded = (key: string, { types, keys }: NeededKind): Message => {
  if (types.includes('string')) {
    return types.includes('array')
      ? { vi: 'chữ hoặc một danh sách', en: 'a text or a list' }
      : { vi: 'chữ', en: 'a text' }
  }
  if (types.includes('array')) {
    return {
      vi: `một danh sách, mỗi mục bắt đầu bằng «- » trên một dòng dưới «${key}:»`,
      en: `a list, each item beginning with "- " on a line below "${key}:"`,
    }
  }
  if (types.some((type) => type === 'number' || type === 'integer')) return { vi: 'một số', en: 'a number' }
  if (types.includes('boolean')) return { vi: 'true hoặc false', en: 'true or false' }
  const names = keys.length > 0 ? `: ${keys.join(', ')}` : ''
  return { vi: `các khoá con viết thụt vào ở dưới${names}`, en: `keys below it, indented${names}` }
}
