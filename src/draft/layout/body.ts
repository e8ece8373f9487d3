import type { Paragraph, Table } from 'docx'
import { parseOutlineMarker } from '../../document/outline.ts'
import { type Element, plainText, type TextRun } from '../markup/element.ts'
import { CUSTOMARY } from './customary.ts'
import { dataTable } from './data-table.ts'
import type { Design } from './design.ts'
import { points } from './length.ts'
import { lineWidth, paragraph } from './paragraph.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { type PassageKind, passageKinds } from './passage-kind.ts'
import type { BodyStyles } from './styles.ts'

/** How many lines of text stay on the page of what follows the body. */
const LINES_WITH_FOOT = 2

/**
 * Paragraphs and tables of the text.
 * @param withFoot the last lines stay together with what follows
 */
export const body = (
  passages: readonly Element[],
  styles: BodyStyles,
  design: Design,
  withFoot: boolean,
): readonly (Paragraph | Table)[] => {
  const kinds = passageKinds(passages.map((passage) => (passage.name === 'bang' ? null : plainText(passage))))
  const kept = withFoot ? firstKept(passages, styles.text, design.page.column) : passages.length
  return passages.map((passage, index) => {
    const kind = kinds[index] ?? 'text'
    const keepNext = index >= kept
    if (kind === 'table') return dataTable(passage, styles, design.page.column, keepNext)
    const style = styles[kind]
    return paragraph(style, runsOf(passage, kind), {
      ...(keepNext || introduces(passage) ? { keepNext: true } : {}),
      ...(kinds[index + 1] === 'table' ? { spacing: { after: points(CUSTOMARY.aroundTable) } } : {}),
    })
  })
}

/** A sentence that ends with a colon stays with what it introduces. */
const introduces = (passage: Element): boolean => /:$/.test(plainText(passage))

/** "Điều 5." is set off by weight where its text follows on the same line. */
const runsOf = (passage: Element, kind: PassageKind): readonly TextRun[] => {
  const marker = kind === 'text' ? parseOutlineMarker(plainText(passage)) : null
  if (marker?.kind !== 'dieu') return passage.text
  let left = marker.end
  return passage.text.flatMap((run) => {
    const [head, rest] = [run.text.slice(0, left), run.text.slice(left)]
    left -= head.length
    return [
      ...(head === '' ? [] : [{ ...run, text: head, bold: true }]),
      ...(rest === '' ? [] : [{ ...run, text: rest }]),
    ]
  })
}

/** Index of the first of the last passages that together have the lines to be kept with the foot. */
const firstKept = (passages: readonly Element[], style: ParagraphStyle, column: number): number => {
  let lines = 0
  let index = passages.length
  while (index > 0 && lines < LINES_WITH_FOOT) {
    index--
    const passage = passages[index]
    if (passage)
      lines += passage.name === 'bang' ? 1 : Math.ceil((lineWidth(style, passage) + style.firstLine) / column)
  }
  return index
}
