import type { Block, Excerpt } from './block.ts'
import { lastTwoAsked } from './last-asked.ts'
import { printedLines } from './printed-lines.ts'
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
  /** What stands beneath the archive line that ends the list: who drafted and typed it, how many copies. */
  readonly draftedBy: readonly Excerpt[]
}

const LABEL = /^(?:k[íi]nh\s+(?:gửi|g[ưu]i|trình)|n[ơo]i\s+nhận)\s*[:;.]?\s*/iu
/** What may stand before an item. */
export const DASH = /^[-–—•+*]\s*/u
const NEXT_ITEM = /(?<=[;,.]) (?=[-–+] \p{Lu})/gu
const ARCHIVE_LINE = /^[-–—•+*]\s*lưu(?=[\s:]).*\.$/iu
const CLOSED_ITEM = /^[-–—•+*].*[;,.]$/u
const DRAFTED_BY = /^\p{Lu}{1,8}\s?(?:[-–./]\s?[A-Za-zÀ-ỹ\d]{1,5}|\.?\s?\(\d{1,5}\))$/u
/** What may close an item. */
export const MARK = /\s*[;,.]+(?:\s*\/\s*\.?)?$/u

/** Takes the lines of `kinh_gui` or `noi_nhan` apart without judging them. */
export const parseRecipientList = lastTwoAsked((paragraphs: readonly Block[]): RecipientList => {
  const blocks = paragraphs.flatMap((block) => printedLines(block, beginsItem))
  const [first] = blocks
  const labelLength = first ? (LABEL.exec(first.text)?.[0].length ?? 0) : 0
  const label =
    first && labelLength > 0
      ? { block: first, span: spanOf(0, first.text.slice(0, labelLength).trimEnd().length) }
      : null
  const lines = blocks
    .map((block, index) => ({ block, span: spanOf(index === 0 ? labelLength : 0, block.text.length) }))
    .flatMap(splitItems)
    .filter(({ span }) => span.end > span.start)
  const end = archiveEnd(lines)
  return { label, items: group(lines.slice(0, end)).map(recipient), draftedBy: lines.slice(end) }
})

/** A line break within a paragraph: a new item begins, or the first one beneath the label. */
const beginsItem = (line: string, above: string): boolean => DASH.test(line) || /:$/u.test(above)

/** Two items typed on one line: "- Các sở; - Lưu: VT." */
const splitItems = (line: Excerpt): Excerpt[] => {
  const { block, span } = line
  const text = textOf(line)
  if (text.search(NEXT_ITEM) < 0) return [line]
  const starts = [...text.matchAll(NEXT_ITEM)].map(({ index }) => span.start + index + 1)
  const ends = [...starts.map((start) => start - 1), span.end]
  return [span.start, ...starts].map((start, index) => ({ block, span: spanOf(start, ends[index] ?? span.end) }))
}

/** Index of the line that says who drafted it ("NVA-05"): behind the archive line or the last item; else the number of lines. */
const archiveEnd = (lines: readonly Excerpt[]): number => {
  const index = lines.findIndex((line, at) => {
    const above = lines[at - 1]
    if (!above || DASH.test(textOf(line))) return false
    return ARCHIVE_LINE.test(textOf(above)) || (CLOSED_ITEM.test(textOf(above)) && DRAFTED_BY.test(textOf(line)))
  })
  return index < 0 ? lines.length : index
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
    const begins = dashed ? DASH.test(textOf(line)) : !previous || markOf(textOf(previous)) !== ''
    if (above && !begins) above.push(line)
    else items.push([line])
  }
  return items
}

/** The mark at the end of a text with the space before it; no mark is longer than a few characters. */
const markOf = (text: string): string => MARK.exec(text.slice(-16))?.[0] ?? ''

const textOf = ({ block, span }: { readonly block: Block; readonly span: Span }): string =>
  block.text.slice(span.start, span.end)

const recipient = (lines: readonly Excerpt[]): Recipient => {
  const whole = lines.map(textOf).join(' ')
  const dash = DASH.exec(whole)?.[0] ?? ''
  const text = whole.slice(dash.length)
  const mark = markOf(text)
  return { text, name: text.slice(0, text.length - mark.length), dash: dash.trim(), mark: mark.trim(), lines }
}

/** The line that an item ends with: where its mark is seen. */
export const closingLine = (item: Recipient): Excerpt | null => item.lines.at(-1) ?? null

/** The line that an item ends with, as it would be written with another mark. */
export const closedWith = (item: Recipient, mark: string): string => {
  const line = closingLine(item)
  const text = line ? textOf(line) : ''
  return text.slice(0, text.length - markOf(text).length) + mark
}

/** Between an item and a remark that stands beside it. */
const GAP = /[ \u00a0]*\t[ \t\u00a0]*|[ \u00a0]{2,}/u

/** True for "- Cổng thông tin điện tử;      (để đăng tải)". */
const isClosedBeforeRemark = (item: Recipient, separator: string): boolean => {
  const raw = closingLine(item)?.block.raw ?? ''
  return raw
    .split(GAP)
    .slice(0, -1)
    .some((part) => part.endsWith(separator))
}

/** The items of a list, without its last one, that are not closed by the separator, and the first of them. */
export const otherwiseSeparated = (
  items: readonly Recipient[],
  separator: string,
): { readonly first: Recipient; readonly wrong: readonly Recipient[] } | null => {
  const wrong = items.slice(0, -1).filter((item) => item.mark !== separator && !isClosedBeforeRemark(item, separator))
  const [first] = wrong
  return first ? { first, wrong } : null
}

const AS_ABOVE = /^như\s+(?:trên|kính\s+(?:gửi|trình)|đề\s+gửi)(?![a-zà-ỹ])/i
const AS_ARTICLE = /^như\s+(?:các\s+)?điều(?![a-zà-ỹ])/i
const ARCHIVE = /^lưu(?![a-zà-ỹ])/i

/** True for who drafted a document and in how many copies: "NVA-05", "PL.(300)". */
export const isDraftedBy = (text: string): boolean => DRAFTED_BY.test(text)

/** True for "Như trên" and what is written for it: the addressees already named above the text. */
export const refersAbove = ({ name }: Pick<Recipient, 'name'>): boolean => AS_ABOVE.test(name)

/** True for "Như Điều 3": those whom an article names. */
export const refersToArticle = ({ name }: Pick<Recipient, 'name'>): boolean => AS_ARTICLE.test(name)

/** True for the line that says where the document is kept: "Lưu Văn phòng", "Lưu: VT". */
export const isArchive = ({ name }: Pick<Recipient, 'name'>): boolean => ARCHIVE.test(name)
