import type { Block } from '../../document/block.ts'
import type { Message } from '../../document/message.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageNumber, Section } from '../../document/page-layout.ts'
import { paragraphNumber } from './printed-part.ts'

/** ` ở Section 2` where a file has several: word processors count them from 1 and call them so. */
export const whichSection = (section: Section, document: OfficialDocument): Message => {
  const sections = document.page?.sections ?? []
  const ordinal = sections.indexOf(section) + 1
  return sections.length > 1 ? { vi: ` ở Section ${ordinal}`, en: ` in section ${ordinal}` } : { vi: '', en: '' }
}

/** The page numbers of all sections; one that a section takes over from the section before is told once. */
export const pageNumbers = ({
  page,
}: OfficialDocument): { readonly number: PageNumber; readonly section: Section }[] => {
  const seen = new Set<string>()
  return (page?.sections ?? []).flatMap((section) => {
    const number = section.pageNumber
    if (!number) return []
    const { source, span } = number.location
    const place = `${source.part ?? ''}:${span.start}`
    if (seen.has(place)) return []
    seen.add(place)
    return [{ number, section }]
  })
}

/**
 * The section that a line stands in: the first whose set-up stands in its paragraph or behind it. Lines are not counted,
 * since one paragraph may give several.
 */
export const sectionOf = (block: Block, { page }: OfficialDocument): Section | null => {
  const paragraph = paragraphNumber(block)
  return page?.sections.find((section) => paragraph <= lastParagraph(section)) ?? page?.sections.at(-1) ?? null
}

const lastParagraph = ({ location: { source, span } }: Section): number => source.position(span.start).line
