import type { Message } from '../../../document/message.ts'
import { DASH } from '../../../document/recipient-list.ts'
import { type Source, spanOf } from '../../../document/source.ts'
import type { Problem } from '../../read-file.ts'
import { itemMark, problemAt, quote } from '../problems.ts'
import { lineAfter, lineAround } from '../syntax/source-line.ts'
import type { MapNode, Node } from '../tree/node.ts'
import { LIST_KEYS } from './keys.ts'

/**
 * Items that YAML joins to one text without a word: `-Ban A` has no space behind its dash, `– Ban A` has the dash that
 * Word makes of it.
 */
export const foldedLists = (root: MapNode, source: Source): Problem[] =>
  LIST_KEYS.flatMap((key) => {
    const value = root.entries.get(key)?.value ?? null
    const texts = value?.kind === 'list' ? value.items : [value]
    return texts.flatMap((text) => foldedItem(text, source) ?? [])
  })

/** A dash that belongs to its word, as no dash inside of a name does. */
const GLUED = /^[-–—•+]\p{L}/u

/**
 * The first line below the beginning of a plain value that begins as an item does: with a glued dash, or with any where
 * the value itself begins with one. A long name may have been folded before a dash of its own.
 */
const foldedItem = (node: Node | null, source: Source): Problem | null => {
  if (node?.kind !== 'text' || /^["'|>]/.test(source.text.charAt(node.span.start))) return null
  const itemStart = DASH.test(node.text) ? DASH : GLUED
  let line = lineAfter(source.text, lineAround(source.text, node.span.start))
  for (; line && line.textStart < node.span.end; line = lineAfter(source.text, line)) {
    if (!itemStart.test(line.text)) continue
    const expected = `- ${line.text.replace(DASH, '')}`
    return problemAt(source, 'yaml/gach-dau-dong', spanOf(line.textStart, line.end), joined(line.text), expected)
  }
  return null
}

const joined = (seen: string): Message => ({
  vi: `«${quote(seen)}» bị nối vào dòng trên: ${itemMark.vi}; nếu vẫn thuộc mục ở trên thì viết cùng một dòng với mục đó`,
  en: `"${quote(seen)}" is joined to the line above: ${itemMark.en}; if it belongs to the item above, write it on the same line`,
})
