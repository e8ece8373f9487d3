import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { parseOutlineMarker } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { beginsWithCapital, isUpperCase } from '../../vietnamese/case.ts'

/** How many lines that go on in the next one show that a text file is broken into lines as printed. */
const FEWEST_WRAPPED = 3
/** A longer line is a paragraph. */
const LONGEST_LINE = 130

/**
 * The paragraphs of the body, a table between two of them as `null`; none where a text file keeps the lines of the page, so that
 * paragraphs cannot be told.
 */
export const paragraphsOf = lastAsked((document: OfficialDocument): readonly (Block | null)[] => {
  const paragraphs = (document.components.noi_dung?.blocks ?? []).map((block) =>
    block.cell?.bordered || block.legacy.length > 0 ? null : block,
  )
  if (document.format !== 'text') return paragraphs
  const wrapped = paragraphs.filter((block, index) => {
    const next = paragraphs[index + 1]
    return block && next && isOpen(block.text) && beginsLow(next.text) && isNear(block, next)
  })
  return wrapped.length >= FEWEST_WRAPPED ? [] : paragraphs
})

/** Without any mark at its end, and not a heading in capitals. */
const isOpen = (text: string): boolean => /[A-Za-zÀ-ỹ\d,]/.test(text.slice(-1)) && !isUpperCase(text)

const beginsLow = (text: string): boolean => /^[A-Za-zÀ-ỹ]{2}/.test(text) && !beginsWithCapital(text)

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
export const isCutOff = ({ text }: Block, next: Block): boolean => {
  if (text.length < SHORTEST || !/[A-Za-zÀ-ỹ,]/.test(text.slice(-1))) return false
  const below = next.text
  const goesOn =
    beginsLow(below) || (UNNUMBERED.test(text) ? /^\d/.test(below) : beginsWord(below) && UNFINISHED.test(text))
  return goesOn && !isUpperCase(text) && parseOutlineMarker(below) === null
}

const beginsWord = (text: string): boolean => /^[A-Za-zÀ-ỹ\d]/.test(text) && !isUpperCase(text)

/** Whether two paragraphs stand right below each other in a text file, where they may be lines of one. */
export const mayBeLines = ({ format }: OfficialDocument, above: Block, below: Block): boolean =>
  format === 'text' && isNear(above, below)
