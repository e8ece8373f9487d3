import type { Span } from '../../../document/source.ts'
import type { Node } from './node.ts'

/** A YAML as it was parsed. */
export interface ParsedText {
  readonly text: string
  readonly root: Node | null
}

/**
 * How a text is written at a stretch of a scalar, so that YAML reads just that and everything else stays.
 * @param at within the characters of one scalar, which hold no escape
 * @returns `null` where another style of scalar, another indentation or marks of the body would be needed
 */
export const spellScalar = (added: string, at: Span, { text, root }: ParsedText): string | null => {
  const scalar = root && scalarAround(root, at, text, false)
  // What sets a table or emphasis in the body has a meaning of its own there.
  if (!scalar || /[\p{Cc}*|\\]/u.test(added)) return null
  const { start, end, inFlow } = scalar
  const lineStart = Math.max(start, text.lastIndexOf('\n', at.start - 1) + 1)
  const newline = text.indexOf('\n', at.end)
  const lineEnd = newline < 0 ? end : Math.min(newline, end)
  const before = text.slice(lineStart, at.start)
  const behind = text.slice(at.end, lineEnd)
  if (isLostAtEdges(before, added, behind)) return null
  switch (text[start]) {
    case "'":
      return added.replaceAll("'", "''")
    case '"':
      return added.replaceAll('"', '\\"')
    case '|':
    case '>':
      return added
    default:
      return isPlain((before + added + behind).trim(), inFlow) ? added : null
  }
}

interface Scalar extends Span {
  /** In `[…]` or `{…}`. */
  readonly inFlow: boolean
}

const scalarAround = (node: Node, at: Span, text: string, inFlow: boolean): Scalar | null => {
  const { start, end } = node.span
  if (at.start < start || at.end > end) return null
  if (node.kind === 'text') return { start, end, inFlow }
  const children = node.kind === 'list' ? node.items : [...node.entries.values()].map(({ value }) => value)
  const within = inFlow || /[[{]/.test(text[start] ?? '')
  for (const child of children) {
    const found = child && scalarAround(child, at, text, within)
    if (found) return found
  }
  return null
}

/** White space where a line begins or ends is indentation or nothing to YAML, and a line may not become empty. */
const isLostAtEdges = (before: string, added: string, behind: string): boolean => {
  const beginsLine = before.trim() === ''
  const endsLine = behind.trim() === ''
  if (beginsLine && /^\s/.test(added + behind)) return true
  if (endsLine && /\s$/.test(before + added)) return true
  return beginsLine && endsLine && added === ''
}

/** YAML 1.2, 7.3.3: what a plain scalar may not begin with or hold, and the words for nothing. */
const isPlain = (line: string, inFlow: boolean): boolean =>
  !/^[-?:,[\]{}#&*!|>'"%@`]/.test(line) &&
  !/:(?:\s|$)|\s#/.test(line) &&
  !(inFlow && /[,[\]{}]/.test(line)) &&
  !/^(?:~|null|Null|NULL)$/.test(line)
