import type { Block, Half } from '../../document/block.ts'
import { isPlaceholder } from '../../document/placeholder.ts'
import { areSigners, type ParagraphPart } from './halves.ts'
import { isPersonName, isRemark, isSigningHint } from './patterns.ts'

/** How far from the edge two texts side by side begin. */
export interface Columns {
  readonly left: Indent
  readonly right: Indent
}

/** What stands before a text on its line: tabs reach further than characters. */
interface Indent {
  readonly tabs: number
  readonly characters: number
}

/**
 * Where two signers stand side by side: where the halves of a line with their titles begin, and for the lines of their
 * names below; `null` from any other line on.
 */
export const columnsOf = (paragraph: Block, parts: readonly ParagraphPart[], above: Columns | null): Columns | null => {
  const [left, right] = parts
  if (left && right) {
    const isPair = areSigners(left.block.text, right.block.text) && !isRemark(left.block.text)
    return isPair ? { left: indentOf(paragraph, left), right: indentOf(paragraph, right) } : null
  }
  return above && (!left || isName(left.block.text) || isSigningHint(left.block.text)) ? above : null
}

const isName = (text: string): boolean => isPersonName(text) || isPlaceholder(text)

/** Under which of two columns a name stands that has a line for itself; `null` for any other line. */
export const sideUnder = (columns: Columns | null, paragraph: Block, part: ParagraphPart): Half | null => {
  const { text } = part.block
  if (!columns || !isName(text)) return null
  const own = indentOf(paragraph, part)
  const byTabs = own.tabs > 0 || columns.left.tabs !== columns.right.tabs
  const distance = (column: Indent): number =>
    byTabs ? Math.abs(own.tabs - column.tabs) : Math.abs(own.characters - column.characters)
  return distance(columns.left) <= distance(columns.right) ? 'left' : 'right'
}

const indentOf = ({ raw }: Block, { span }: ParagraphPart): Indent => {
  const line = raw.slice(raw.lastIndexOf('\n', span.start - 1) + 1, span.end)
  const start = line.length - raw.slice(span.start, span.end).trimStart().length
  const before = line.slice(0, start)
  return { tabs: before.split('\t').length - 1, characters: before.length }
}
