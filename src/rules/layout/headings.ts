import { type Excerpt, wholeBlock } from '../../document/block.ts'
import type { OutlineKind } from '../../document/outline.ts'
import { spanOf } from '../../document/source.ts'
import { bodyParagraphs, type Paragraph } from './body.ts'
import type { FindParts } from './printed-part.ts'

/** "Điều 1." at the beginning of every article; what follows may be its title or its text. */
export const articleMarkers: FindParts = (document) => [
  bodyParagraphs(document).flatMap(({ block, marker }): Excerpt[] =>
    marker?.kind === 'dieu' ? [{ block, span: spanOf(marker.start, marker.end) }] : [],
  ),
]

/** "I. MỤC ĐÍCH, YÊU CẦU": headings with Roman numerals of a document that is not divided into articles. */
export const romanHeadings: FindParts = (document) => {
  const paragraphs = bodyParagraphs(document)
  if (paragraphs.some((paragraph) => hasKind(paragraph, 'dieu'))) return []
  return [paragraphs.filter((paragraph) => hasKind(paragraph, 'roman') && isHeading(paragraph)).map(withoutNote)]
}

/**
 * "2. Về kinh phí": titles of khoản on lines of their own, with text beneath. One alone may be an item of a list, so a
 * document shows its titles only by several.
 */
export const clauseTitles: FindParts = (document) => {
  const paragraphs = bodyParagraphs(document)
  const titles = paragraphs.filter((paragraph, index) => {
    const [above, below] = [paragraphs[index - 1], paragraphs[index + 1]]
    if (!below || hasKind(below, 'number') || !isBareClause(paragraph)) return false
    return above === undefined || !isBareClause(above)
  })
  return titles.length > 1 ? [titles.map(withoutNote)] : []
}

const isBareClause = (paragraph: Paragraph): boolean =>
  hasKind(paragraph, 'number') && isHeading(paragraph) && !/[:?!…/]/u.test(paragraph.block.text)

const hasKind = ({ marker }: Paragraph, kind: OutlineKind): boolean => marker?.kind === kind

/** A note in brackets behind a heading is set as its writer likes. */
const withoutNote = ({ block }: Paragraph): Excerpt => {
  const note = block.text.indexOf(' (')
  return note < 0 ? wholeBlock(block) : { block, span: spanOf(0, note) }
}

const LONGEST_HEADING = 200

/** What ends like a sentence or goes on for long is text. */
const isHeading = ({ block: { text } }: Paragraph): boolean => text.length <= LONGEST_HEADING && !/[.,;]$/u.test(text)
