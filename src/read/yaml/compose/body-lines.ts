import type { ComponentId } from '../../../document/component.ts'
import type { Message } from '../../../document/message.ts'
import { spanOf } from '../../../document/source.ts'
import type { AssignedLine } from '../../assemble.ts'
import { type Body, MOST_PARTS, readBody } from '../body/body.ts'
import { MOST_COLUMNS } from '../body/table.ts'
import { problemAt } from '../problems.ts'
import { extentOf } from '../sourced.ts'
import type { TextNode } from '../tree/node.ts'
import { type Composing, type LineFacts, printedLine } from './composing.ts'

/** A table that is ragged from its second row on is told of often enough. */
const MOST_ROWS_TOLD = 20

export interface BodyLines {
  readonly lines: AssignedLine[]
  /** How many tables there are. */
  readonly tables: number
}

/**
 * The paragraphs and tables of `noi_dung`, of the document or of an appendix.
 * @param firstTable ordinal of its first table in the document
 */
export const composeBody = (
  composing: Composing,
  component: ComponentId,
  text: TextNode,
  firstTable: number,
  facts: LineFacts | null = null,
): BodyLines => {
  const body = readBody(text, firstTable)
  reportProblems(composing, text, body)
  return {
    lines: body.parts
      .slice(0, MOST_PARTS)
      .map((part) => printedLine(composing.source, component, [part.text], facts, part)),
    tables: body.tables,
  }
}

const reportProblems = ({ source, report }: Composing, text: TextNode, { parts, raggedRows }: Body): void => {
  for (const { row, cells, expected } of raggedRows.slice(0, MOST_ROWS_TOLD)) {
    report(
      problemAt(
        source,
        'yaml/bang-lech',
        extentOf(row),
        cells > MOST_COLUMNS ? TOO_MANY_COLUMNS : raggedRow(cells, expected),
      ),
    )
  }
  if (parts.length <= MOST_PARTS) return
  report(
    problemAt(source, 'yaml/qua-nhieu', spanOf(text.span.start, text.span.start), {
      vi: `nội dung có quá nhiều đoạn, chỉ được đến ${MOST_PARTS} đoạn`,
      en: `the text has too many paragraphs, there may be ${MOST_PARTS}`,
    }),
  )
}

const raggedRow = (cells: number, expected: number): Message => ({
  vi: `hàng này có ${cells} ô, hàng đầu của bảng có ${expected} ô: mỗi hàng cần số ô bằng nhau; dấu | trong chữ viết là \\|`,
  en: `the row has ${cells} cells, the first row of the table has ${expected}: all rows need the same number; write | inside a text as \\|`,
})

const TOO_MANY_COLUMNS: Message = {
  vi: `hàng này có quá nhiều ô, bảng chỉ được đến ${MOST_COLUMNS} cột`,
  en: `the row has too many cells, a table may have ${MOST_COLUMNS} columns`,
}
