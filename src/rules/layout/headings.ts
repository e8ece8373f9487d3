import { type Block, type Excerpt, wholeBlock } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineKind, parseOutlineMarker } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { bodyParagraphs } from './body.ts'
import type { FindParts } from './printed-part.ts'

/** "Điều 1." at the beginning of every article; what follows may be its title or its text. */
export const articleMarkers: FindParts = (document) => [
  bodyBlocks(document).flatMap((block): Excerpt[] => {
    const marker = parseOutlineMarker(block.text)
    return marker?.kind === 'dieu' ? [{ block, span: spanOf(marker.start, marker.end) }] : []
  }),
]

/** "I. MỤC ĐÍCH, YÊU CẦU": headings with Roman numerals of a document that is not divided into articles. */
export const romanHeadings: FindParts = (document) => {
  const blocks = bodyBlocks(document)
  if (blocks.some((block) => hasKind(block, 'dieu'))) return []
  return [blocks.filter((block) => hasKind(block, 'roman') && isHeading(block)).map(withoutNote)]
}

/**
 * "2. Về kinh phí": titles of khoản on lines of their own, with text beneath. One alone may be an item of a list, so a
 * document shows its titles only by several.
 */
export const clauseTitles: FindParts = (document) => {
  const blocks = bodyBlocks(document)
  const titles = blocks.filter((block, index) => {
    const [above, below] = [blocks[index - 1], blocks[index + 1]]
    if (!below || hasKind(below, 'number') || !isBareClause(block)) return false
    return above === undefined || !isBareClause(above)
  })
  return titles.length > 1 ? [titles.map(withoutNote)] : []
}

const isBareClause = (block: Block): boolean =>
  hasKind(block, 'number') && isHeading(block) && !/[:?!…/]/u.test(block.text)

const bodyBlocks = (document: OfficialDocument): Block[] => bodyParagraphs(document).map(({ block }) => block)

const hasKind = ({ text }: Block, kind: OutlineKind): boolean => parseOutlineMarker(text)?.kind === kind

/** A note in brackets behind a heading is set as its writer likes. */
const withoutNote = (block: Block): Excerpt => {
  const note = block.text.indexOf(' (')
  return note < 0 ? wholeBlock(block) : { block, span: spanOf(0, note) }
}

const LONGEST_HEADING = 200

/** What ends like a sentence or goes on for long is text. */
const isHeading = ({ text }: Block): boolean => text.length <= LONGEST_HEADING && !/[.,;]$/u.test(text)
