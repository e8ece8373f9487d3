import type { Margins, PageLayout, PageNumber, Section } from '../../../document/page-layout.ts'
import type { Source } from '../../../document/source.ts'
import type { Headers } from './headers.ts'
import { findPageNumber } from './page-number.ts'
import type { HeaderKind, SectionSetup } from './sections.ts'
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
      ...pageNumbers(section, margins),
      restartsAt,
      location: { source, span },
    }
  })

const mirrored = ({ top, bottom, left, right }: Margins): Margins => ({ top, bottom, left: right, right: left })

/** A page prints its number at its head or at its foot; first and even pages may have heads and feet of their own. */
const pageNumbers = (
  { titlePage, headers: heads, footers: feet }: SectionSetup,
  { headers, settings }: PrintedMargins,
): Pick<Section, 'pageNumber' | 'evenPageNumber' | 'unnumbered'> => {
  const numberIn = (where: PageNumber['where'], id: string | undefined) => {
    const header = headers(id)
    const found = header && findPageNumber(header)
    return found && { ...found, where }
  }
  const numberOn = (kind: HeaderKind) => numberIn('header', heads[kind]) ?? numberIn('footer', feet[kind])
  const odd = numberOn('default')
  const even = settings.evenAndOddHeaders ? numberOn('even') : odd
  const first = titlePage ? numberOn('first') : odd?.conditional ? null : odd
  const main = odd ?? even ?? first
  if (!main) return { pageNumber: null }
  return {
    pageNumber: { ...numberOf(main), onFirstPage: first !== null },
    ...(even && even !== main ? { evenPageNumber: { ...numberOf(even), onFirstPage: false } } : {}),
    ...(odd && even ? {} : { unnumbered: odd ? 'even' : even ? 'odd' : 'later' }),
  }
}

const numberOf = ({ where, align, style, location }: Omit<PageNumber, 'onFirstPage'>) => ({
  where,
  align,
  style,
  location,
})
