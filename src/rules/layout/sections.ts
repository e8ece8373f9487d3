import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { Message } from '../../document/message.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageLayout, Section } from '../../document/page-layout.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import { paragraphNumber } from './printed-part.ts'

/** The sections that a document stands in: a file may hold several documents. */
export const ownSections = lastAsked((document: OfficialDocument): readonly Section[] => {
  const all = document.page?.sections ?? []
  const [first, last] = [document.blocks[0], document.blocks.at(-1)].map((block) => block && sectionOf(block, document))
  if (!first || !last) return all
  return all.slice(all.indexOf(first), all.indexOf(last) + 1)
})

/** ` ở Section 2` where a file has several: word processors count them from 1 and call them so. */
export const whichSection = (section: Section, document: OfficialDocument): Message =>
  whichSections([section], document)

/** ` ở Section 1, 2, 4`; nothing where all of several are meant, or the only one. */
export const whichSections = (some: readonly Section[], document: OfficialDocument): Message => {
  if (some.length === ownSections(document).length) return { vi: '', en: '' }
  const all = document.page?.sections ?? []
  const ordinals = some.map((section) => all.indexOf(section) + 1).join(', ')
  return { vi: ` ở Section ${ordinals}`, en: ` in section ${ordinals}` }
}

/** Sections that deviate in the same way: told once. */
export interface AlikeSections {
  readonly seen: string
  /** The first of them. */
  readonly first: Section
  readonly sections: readonly Section[]
}

/** @param deviation what is seen in a section that deviates; `null` where it is right */
export const alikeSections = (
  sections: readonly Section[],
  deviation: (section: Section) => string | null,
): AlikeSections[] =>
  [...groupedBy(sections, deviation)].map(([seen, alike]) => ({ seen, first: alike[0], sections: alike }))

/**
 * The section that a line stands in: the first whose set-up stands in its paragraph or behind it. Lines are not counted,
 * since one paragraph may give several.
 */
export const sectionOf = (block: Block, { page }: OfficialDocument): Section | null => {
  if (page?.sections.length === 1) return page.sections[0] ?? null
  if (!page) return null
  const paragraph = paragraphNumber(block)
  const index = lastParagraphs(page).findIndex((last) => paragraph <= last)
  return page.sections.at(index) ?? null
}

const lastParagraphs = lastAsked(({ sections }: PageLayout): readonly number[] =>
  sections.map(({ location: { source, span } }) => source.position(span.start).line),
)
