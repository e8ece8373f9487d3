import type { BlockStyle } from '../../../document/style.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'

/**
 * The formatting of a paragraph as the model tells it.
 * @param previous and `next`: its neighbours, for the space that paragraphs of one style leave out between them
 */
export const blockStyle = (
  paragraph: PrintedParagraph,
  previous: PrintedParagraph | undefined,
  next: PrintedParagraph | undefined,
  rules: Pick<BlockStyle, 'ruleBelow' | 'ruleAbove'>,
): BlockStyle => {
  const { layout } = paragraph.resolved
  return {
    align: layout.align,
    firstLineIndent: layout.firstLineIndent,
    leftIndent: layout.leftIndent,
    rightIndent: layout.rightIndent,
    spaceBefore:
      leavesOutSpace(paragraph, previous) || collapses(paragraph, previous, 'autoBefore') ? 0 : layout.spaceBefore,
    spaceAfter: leavesOutSpace(paragraph, next) || collapses(paragraph, next, 'autoAfter') ? 0 : layout.spaceAfter,
    lineSpacing: layout.lineSpacing,
    keepNext: layout.keepNext,
    ruleBelow: rules.ruleBelow,
    ruleAbove: rules.ruleAbove,
    columnWidth: paragraph.columnWidth,
    runs: paragraph.runs,
  }
}

/** ECMA-376-1, 17.3.1.9: no space towards a neighbour of the same style. */
const leavesOutSpace = (own: PrintedParagraph, other: PrintedParagraph | undefined): boolean =>
  own.resolved.properties.contextualSpacing === true &&
  other?.paragraph.holder === own.paragraph.holder &&
  other.resolved.style === own.resolved.style

/** As on a web page, automatic space is left out at the edge of a cell, at the top of the text and between items of a list. */
const collapses = (
  { paragraph, resolved }: PrintedParagraph,
  other: PrintedParagraph | undefined,
  side: 'autoBefore' | 'autoAfter',
): boolean => {
  if (!resolved.collapses || !resolved.properties[side]) return false
  const isAtEdge = other?.paragraph.holder !== paragraph.holder && (paragraph.holder !== null || other === undefined)
  const isWithinList = resolved.number !== null && other?.resolved.number?.list === resolved.number.list
  return isAtEdge || isWithinList
}
