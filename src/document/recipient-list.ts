import type { Block, Excerpt } from './block.ts'
import { type Span, spanOf } from './source.ts'

/** One addressee or recipient; it may run over several printed lines. */
export interface Recipient {
  /** Without leading dash, with its closing mark, lines joined by one space: `Thường trực Tỉnh uỷ,`. */
  readonly text: string
  /** Without the closing mark. */
  readonly name: string
  /** The leading `-`, `–`, `+` …, or empty. */
  readonly dash: string
  /** What closes it: `,`, `;`, `.`, several of them, or empty. */
  readonly mark: string
  /** The stretch of each line it runs over: from the dash of the first to the mark of the last. */
  readonly lines: readonly Excerpt[]
}

/** "Kính gửi: …" or "Nơi nhận: …" taken apart. */
export interface RecipientList {
  /** The words before the list as written, with their colon; `null` where they are missing. */
  readonly label: Excerpt | null
  readonly items: readonly Recipient[]
}

const LABEL = /^(?:k[íi]nh\s+(?:gửi|g[ưu]i|trình)|n[ơo]i\s+nhận)\s*[:;.]?\s*/iu
const DASH = /^[-–—•+*]\s*/u
const MARK = /\s*[;,.]+(?:\s*\/\s*\.?)?$/u

/** Takes the lines of `kinh_gui` or `noi_nhan` apart without judging them. */
export const parseRecipientList = (blocks: readonly Block[]): RecipientList => {
  const [first] = blocks
  const labelLength = first ? (LABEL.exec(first.text)?.[0].length ?? 0) : 0
  const label =
    first && labelLength > 0
      ? { block: first, span: spanOf(0, first.text.slice(0, labelLength).trimEnd().length) }
      : null
  const lines = blocks
    .map((block, index) => ({ block, span: spanOf(index === 0 ? labelLength : 0, block.text.length) }))
    .filter(({ span }) => span.end > span.start)
  return { label, items: group(lines).map(recipient) }
}

/**
 * A line belongs to the item above unless it begins a new one: by its dash, or, in lists without any dash,
 * because the line above is closed by a mark.
 */
const group = (lines: readonly Excerpt[]): Excerpt[][] => {
  const dashed = lines.some((line) => DASH.test(textOf(line)))
  const items: Excerpt[][] = []
  for (const line of lines) {
    const above = items.at(-1)
    const previous = above?.at(-1)
    const begins = dashed ? DASH.test(textOf(line)) : !previous || MARK.test(textOf(previous))
    if (above && !begins) above.push(line)
    else items.push([line])
  }
  return items
}

const textOf = ({ block, span }: { readonly block: Block; readonly span: Span }): string =>
  block.text.slice(span.start, span.end)

const recipient = (lines: readonly Excerpt[]): Recipient => {
  const whole = lines.map(textOf).join(' ')
  const dash = DASH.exec(whole)?.[0] ?? ''
  const text = whole.slice(dash.length)
  const mark = MARK.exec(text)?.[0] ?? ''
  return { text, name: text.slice(0, text.length - mark.length), dash: dash.trim(), mark: mark.trim(), lines }
}

/** The stretch of the closing mark, or the empty stretch where it would stand. */
export const markExcerpt = (item: Recipient): Excerpt | null => {
  const last = item.lines.at(-1)
  return last ? { block: last.block, span: spanOf(last.span.end - item.mark.length, last.span.end) } : null
}
