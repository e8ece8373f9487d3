import type { Margins, PageLayout, PageNumber, Section } from '../../../document/page-layout.ts'
import type { Source } from '../../../document/source.ts'
import type { Headers } from './headers.ts'
import { findPageNumber } from './page-number.ts'
import type { HeaderKind, HeaderReferences, SectionSetup } from './sections.ts'
import type { Settings } from './settings.ts'

/** What the sections print in their margins. */
export interface PrintedMargins {
  readonly headers: Headers
  readonly settings: Settings
}

/**
 * The page set-up of each section with the page number that its headers or footers print.
 * @param source the main part
 * @throws InputError as `scanXml`, for a header or footer that cannot be read
 */
export const sectionLayouts = (
  sections: readonly SectionSetup[],
  source: Source,
  margins: PrintedMargins,
): PageLayout['sections'] =>
  sections.map((section): Section => {
    const { width, height, headerDistance, restartsAt, span } = section
    return {
      width,
      height,
      orientation: width > height ? 'landscape' : 'portrait',
      margins: section.margins,
      ...(margins.settings.mirrorsMargins ? { evenMargins: mirrored(section.margins) } : {}),
      headerDistance,
      pageNumber:
        pageNumber('header', section.headers, section, margins) ??
        pageNumber('footer', section.footers, section, margins),
      restartsAt,
      location: { source, span },
    }
  })

const mirrored = ({ top, bottom, left, right }: Margins): Margins => ({ top, bottom, left: right, right: left })

const pageNumber = (
  where: PageNumber['where'],
  references: HeaderReferences,
  { titlePage }: SectionSetup,
  { headers, settings }: PrintedMargins,
): PageNumber | null => {
  const numberOn = (kind: HeaderKind) => {
    const header = headers(references[kind])
    return header && findPageNumber(header)
  }
  const found = numberOn('default') ?? (settings.evenAndOddHeaders ? numberOn('even') : null)
  if (!found) return null
  const { align, style, location, conditional } = found
  return { where, align, onFirstPage: titlePage ? numberOn('first') !== null : !conditional, style, location }
}
