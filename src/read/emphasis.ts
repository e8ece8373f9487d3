import { type Span, spanOf } from '../document/source.ts'

/** A paired emphasis as Markdown and YAML bodies have it: its two marks, which are not printed, and what they set. */
export interface Emphasised {
  readonly open: Span
  readonly close: Span
  readonly bold: boolean
  readonly italic: boolean
}

/** Stars that opened an emphasis and are not yet closed. */
interface Opener {
  readonly end: number
  readonly count: number
}

const STARS = /\*+/g

/** More stars in a row are no emphasis but a line of stars. */
const MOST_STARS = 3

/**
 * Finds `*nghiêng*`, `**đậm**` and `***cả hai***` in one paragraph, also one inside the other. A mark opens at the start of
 * a word and closes at the end of one, so that a lone `*`, `(*)`, a bullet and `2*3` stay as they are.
 * @param start offset of the paragraph in the file; all spans are offsets in the file
 * @returns pairs in the order in which they close
 */
export const findEmphasis = (paragraph: string, start: number): readonly Emphasised[] => {
  const found: Emphasised[] = []
  // At most one opener of each count, so that time stays linear whatever is typed.
  let open: readonly Opener[] = []
  for (const { 0: stars, index } of paragraph.matchAll(STARS)) {
    if (stars.length > MOST_STARS) continue
    const end = index + stars.length
    const before = paragraph[index - 1]
    const after = paragraph[end]
    let left = index
    while (closes(before, after) && left < end) {
      const opener = open.findLast(
        ({ count }) => count === end - left || count === MOST_STARS || end - left === MOST_STARS,
      )
      if (!opener) break
      const used = Math.min(opener.count, end - left)
      found.push({
        open: spanOf(start + opener.end - used, start + opener.end),
        close: spanOf(start + left, start + left + used),
        bold: used >= 2,
        italic: used !== 2,
      })
      const rest = { end: opener.end - used, count: opener.count - used }
      open = [...open.slice(0, open.indexOf(opener)), ...(rest.count > 0 ? [rest] : [])]
      left += used
    }
    if (left === index && opens(before, after)) {
      open = [...open.filter(({ count }) => count !== stars.length), { end, count: stars.length }]
    }
  }
  return found
}

const isWordCharacter = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? '')

const opens = (before: string | undefined, after: string | undefined): boolean =>
  !isWordCharacter(before) && /[^\s)\]}»”’,.;:!?]/.test(after ?? '')

const closes = (before: string | undefined, after: string | undefined): boolean =>
  !isWordCharacter(after) && /[^\s([{«“‘]/.test(before ?? '')
