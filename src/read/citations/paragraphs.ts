import type { Block } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { joinBlocks } from '../../document/join-blocks.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'

/** A line that is broken for width is not shorter. */
const SHORTEST = 45

/** What begins a paragraph of its own: a dash, «1.», «a)», «Điều 5.». */
const BEGINNING = /^(?:[-–+*•]\s|\d{1,3}(?:\.\d{1,2})*[.)]\s|[a-zđ][.)]\s|[IVXLC]{1,6}[.)-]\s?|Điều\s\d+\.|\()/
const ENDING = /[.;:!?…][”"»)]*$/

/**
 * The paragraphs of a component. In a text file that was broken for width, as the text layer of a page is, a paragraph is
 * several lines, and a document may be cited across two of them.
 */
export const paragraphsIn = ({ components, format }: OfficialDocument, id: ComponentId): readonly Block[] => {
  const blocks = components[id]?.blocks ?? []
  if (format !== 'text') return blocks
  const paragraphs: [Block, ...Block[]][] = []
  for (const block of blocks) {
    const paragraph = paragraphs.at(-1)
    const above = paragraph?.at(-1)
    if (paragraph && above && isContinued(above, block)) paragraph.push(block)
    else paragraphs.push([block])
  }
  return paragraphs.map(joinBlocks)
}

const isContinued = (above: Block, below: Block): boolean => {
  if (above.text.length < SHORTEST || ENDING.test(above.text) || BEGINNING.test(below.text)) return false
  const { source, span } = above.locate(spanOf(0, above.text.length))
  const next = below.locate(spanOf(0, 0)).span.start
  return /^[^\S\n]*\r?\n[^\S\n]*$/.test(source.text.slice(span.end, Math.min(next, span.end + 200)))
}
