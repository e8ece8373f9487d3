import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageNumber, Section } from '../../document/page-layout.ts'
import type { Severity } from '../../standards/severity.ts'
import { surelySeveralPages } from './page-count.ts'
import { ownSections } from './sections.ts'

/** A page number that is set up. */
export interface JudgedPageNumber {
  readonly number: PageNumber
  readonly section: Section
}

/** The page numbers of all sections; one that a section takes over from the section before is told once. */
export const pageNumbers = lastAsked((document: OfficialDocument): readonly JudgedPageNumber[] => {
  const seen = new Set<string>()
  return ownSections(document).flatMap((section) =>
    [section.pageNumber, section.evenPageNumber].flatMap((number): JudgedPageNumber[] => {
      if (!number) return []
      const { source, span } = number.location
      const place = `${source.part ?? ''}:${span.start}`
      if (seen.has(place)) return []
      seen.add(place)
      return [{ number, section }]
    }),
  )
})

/**
 * How severely the look of a page number may be judged: on a single page it may not be printed at all. Asked where something is
 * found, for pages are counted line by line.
 */
export const severityOf = ({ onFirstPage }: PageNumber, document: OfficialDocument): Severity =>
  onFirstPage || surelySeveralPages(document) ? 'error' : 'info'
