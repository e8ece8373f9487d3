import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineMarker, parseOutlineMarker } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { isUpperCase, lowerCase } from '../../vietnamese/case.ts'

/** A paragraph of the body, outside tables. */
export interface Paragraph {
  readonly block: Block
  readonly marker: OutlineMarker | null
}

/** How many lines that go on in the next one show that a text file is broken into lines as printed. */
const FEWEST_WRAPPED = 3
/** A longer line is a paragraph. */
const LONGEST_LINE = 130

/**
 * The paragraphs of the body; `null` where a text file keeps the lines of the page, so that paragraphs cannot be told. A table
 * between two of them is left out, and stands as `null`.
 */
export const paragraphsOf = lastAsked((document: OfficialDocument): readonly (Paragraph | null)[] | null => {
  const blocks = document.components.noi_dung?.blocks ?? []
  const paragraphs = blocks.map((block): Paragraph | null =>
    block.cell?.bordered || block.legacy.length > 0 ? null : { block, marker: parseOutlineMarker(block.text) },
  )
  if (document.format !== 'text') return paragraphs
  const wrapped = paragraphs.filter((paragraph, index) => {
    const next = paragraphs[index + 1]
    return (
      paragraph &&
      next &&
      isOpen(paragraph.block.text) &&
      beginsLow(next.block.text) &&
      isNear(paragraph.block, next.block)
    )
  })
  return wrapped.length >= FEWEST_WRAPPED ? null : paragraphs
})

/** Without any mark at its end, and not a heading in capitals. */
const isOpen = (text: string): boolean => /[A-Za-zÀ-ỹ\d,]$/.test(text) && !isUpperCase(text)

const beginsLow = (text: string): boolean =>
  /^[A-Za-zÀ-ỹ]{2}/.test(text) && text.charAt(0) === lowerCase(text.charAt(0))

/** Short lines right below each other. */
const isNear = (above: Block, below: Block): boolean => {
  if (above.text.length > LONGEST_LINE) return false
  const upper = above.locate(spanOf(above.text.length, above.text.length))
  const lower = below.locate(spanOf(0, 0))
  return !/\n\s*\n/.test(upper.source.text.slice(upper.span.end, lower.span.start))
}

/** What cannot end a sentence: "… của" / "Ban Thường vụ …", "… theo khoản 3 Điều" / "63 của Bộ luật …". */
const UNFINISHED = /(?<![A-Za-zÀ-ỹ])(?:của|và|hoặc|các|những|về|với|tại|cho)$/
const UNNUMBERED = /(?<![A-Za-zÀ-ỹ])(?:Điều|điều|khoản|điểm|số|ngày|tháng|năm|lần thứ)$/

/** Shorter lines are headings and items of lists. */
const SHORTEST = 60

/** Whether a sentence of one paragraph goes on in the next. */
export const isCutOff = ({ block: { text } }: Paragraph, next: Paragraph | null | undefined): boolean => {
  if (!next || next.marker || text.length < SHORTEST || isUpperCase(text)) return false
  const below = next.block.text
  if (isOpen(text) && beginsLow(below)) return true
  if (UNNUMBERED.test(text)) return /^\d/.test(below)
  return UNFINISHED.test(text) && /^[A-Za-zÀ-ỹ\d]/.test(below) && !isUpperCase(below)
}

/** Whether two paragraphs stand right below each other in a text file, where they may be lines of one. */
export const mayBeLines = (document: OfficialDocument, above: Paragraph, below: Paragraph): boolean =>
  document.format === 'text' && isNear(above.block, below.block)
