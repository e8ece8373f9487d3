import type { OfficialDocument } from '../../document/official-document.ts'
import type { PageNumber, Section } from '../../document/page-layout.ts'
import type { Severity } from '../../standards/severity.ts'
import { surelySeveralPages } from './page-count.ts'
import { ownSections } from './sections.ts'

/** A page number that is set up, and how severely its look may be judged: on a single page it may not be printed at all. */
export interface JudgedPageNumber {
  readonly number: PageNumber
  readonly section: Section
  readonly severity: Severity
}

/** The page numbers of all sections; one that a section takes over from the section before is told once. */
export const pageNumbers = (document: OfficialDocument): JudgedPageNumber[] => {
  const seen = new Set<string>()
  return ownSections(document).flatMap((section) =>
    [section.pageNumber, section.evenPageNumber].flatMap((number): JudgedPageNumber[] => {
      if (!number) return []
      const { source, span } = number.location
      const place = `${source.part ?? ''}:${span.start}`
      if (seen.has(place)) return []
      seen.add(place)
      return [
        {
          number,
          section,
          // Worked out where something is found: pages are counted line by line.
          get severity() {
            return number.onFirstPage || surelySeveralPages(document) ? 'error' : 'info'
          },
        },
      ]
    }),
  )
}
