import { type Block, wholeBlock } from '../../document/block.ts'
import type { Component } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineMarker, parseOutlineMarker } from '../../document/outline.ts'
import type { BlockStyle } from '../../document/style.ts'
import type { Standard } from '../../standards/standard.ts'
import type { Report } from '../rule.ts'
import { LETTER, quote } from './deviation.ts'
import { inWords } from './measure.ts'

/** A paragraph of the body whose formatting is known. */
export interface Paragraph {
  readonly block: Block
  readonly style: BlockStyle
  /** The typed marker that it begins with. */
  readonly marker: OutlineMarker | null
}

/** The paragraphs of the body, its grounds (căn cứ) included; cells of tables follow no rule of paragraphs. */
export const bodyParagraphs = lastAsked(({ components }: OfficialDocument): readonly Paragraph[] =>
  [components.can_cu, components.noi_dung].flatMap(paragraphsOf),
)

const withoutGrounds = lastAsked((paragraphs: readonly Paragraph[]): readonly Paragraph[] =>
  paragraphs.filter(({ block }) => block.component !== 'can_cu'),
)

/** The same without the grounds where the standard states a font of their own. */
export const textParagraphs = (document: OfficialDocument, standard: Standard): readonly Paragraph[] =>
  standard.obligation('can_cu.font') ? withoutGrounds(bodyParagraphs(document)) : bodyParagraphs(document)

const paragraphsOf = (component: Component | undefined): Paragraph[] =>
  (component?.blocks ?? []).flatMap((block) =>
    block.style && !block.cell && LETTER.test(block.text)
      ? [{ block, style: block.style, marker: parseOutlineMarker(block.text) }]
      : [],
  )

/** A centred paragraph is no running text: Phần, Chương, Mục and their names, a motto, a note under a table. */
export const isDisplayed = ({ style }: Paragraph): boolean => style.align === 'center'

/** Without a typed marker: paragraphs of an outline may have indents of their own. */
export const isPlain = (paragraph: Paragraph): boolean => !isDisplayed(paragraph) && paragraph.marker === null

/** Which of the paragraphs that were judged deviate. */
export interface Tally {
  readonly deviating: readonly [Paragraph, ...Paragraph[]]
  readonly judged: number
}

/** @returns `null` where no paragraph deviates */
export const tally = (paragraphs: readonly Paragraph[], deviates: (paragraph: Paragraph) => boolean): Tally | null => {
  const [first, ...others] = paragraphs.filter(deviates)
  return first ? { deviating: [first, ...others], judged: paragraphs.length } : null
}

export const blocksOf = ({ deviating }: Tally): Block[] => deviating.map(({ block }) => block)

/** True where more paragraphs deviate than not: a document set that way, not a paragraph with a reason of its own. */
export const isMajority = ({ deviating, judged }: Tally): boolean => deviating.length * 2 > judged

/** The one finding of the document: how many paragraphs deviate, at the first of them. */
export const tallyReport = ({ deviating, judged }: Tally, message: string, seen: string, expected: string): Report => {
  const at = wholeBlock(deviating[0].block)
  return {
    message,
    at,
    seen,
    expected,
    data: { deviating: deviating.length, judged, text: quote(at), has: inWords(seen), wants: inWords(expected) },
  }
}
