import type { Margins } from '../../../document/page-layout.ts'
import type { Span } from '../../../document/source.ts'
import { spanOf } from '../../../document/source.ts'
import type { Story } from '../story/story.ts'
import { childOf, childrenOf, childValue, type Element, hasOn } from '../xml/element.ts'
import { mmOfTwips, readInteger, readTwips } from '../xml/measure.ts'
import type { Settings } from './settings.ts'

/** Page set-up of one section as its `w:sectPr` gives it. Lengths in mm. */
export interface SectionSetup {
  readonly width: number
  readonly height: number
  readonly margins: Margins
  readonly headerDistance: number
  /** Width of the page's column: of the first one where there are several. */
  readonly columnWidth: number
  /** False where it goes on upon the page of the one before, which only changes columns. */
  readonly startsPage: boolean
  /** Number of its first page where counting begins anew. */
  readonly restartsAt: number | null
  /** True where the first page has a header and footer of its own. */
  readonly titlePage: boolean
  /** Relationship ids of headers and footers. */
  readonly headers: HeaderReferences
  readonly footers: HeaderReferences
  readonly span: Span
  /** Index of its last paragraph in the story. */
  readonly lastParagraph: number
}

export type HeaderKind = 'default' | 'first' | 'even'
export type HeaderReferences = Readonly<Partial<Record<HeaderKind, string>>>

/** Letter paper and margins of an inch: what Word takes where a file says nothing. */
const USUAL = { width: 12_240, height: 15_840, margin: 1440, header: 720 }

/** The sections of a story in order; at least one, which covers all where none is set up. */
export const readSections = (story: Story, settings: Settings): readonly SectionSetup[] => {
  const sections: SectionSetup[] = []
  const last = story.paragraphs.length - 1
  for (const [index, { properties, holder }] of story.paragraphs.entries()) {
    if (properties.section && holder === null)
      sections.push(readSection(properties.section, index, settings, sections.at(-1)))
  }
  // A section mark in the very last paragraph leaves an empty section behind it, which has no page of its own.
  if (sections.at(-1)?.lastParagraph === last && sections.length > 0) return sections
  const element = story.lastSection ?? { name: 'w:sectPr', attributes: {}, children: [], start: 0, end: 0 }
  return [...sections, readSection(element, last, settings, sections.at(-1))]
}

const readSection = (
  element: Element,
  lastParagraph: number,
  settings: Settings,
  previous: SectionSetup | undefined,
): SectionSetup => {
  const size = childOf(element, 'w:pgSz')?.attributes
  const margin = childOf(element, 'w:pgMar')?.attributes
  const length = (value: string | undefined, usual: number) => Math.abs(readTwips(value) ?? usual)
  const gutter = length(margin?.['w:gutter'], 0)
  const gutterSide = settings.gutterAtTop ? 'top' : hasOn(element, 'w:rtlGutter') ? 'right' : 'left'
  const side = (name: 'top' | 'bottom' | 'left' | 'right') =>
    length(margin?.[`w:${name}`], USUAL.margin) + (gutterSide === name ? gutter : 0)
  const width = length(size?.['w:w'], USUAL.width)
  return {
    width: mmOfTwips(width),
    height: mmOfTwips(length(size?.['w:h'], USUAL.height)),
    margins: {
      top: mmOfTwips(side('top')),
      bottom: mmOfTwips(side('bottom')),
      left: mmOfTwips(side('left')),
      right: mmOfTwips(side('right')),
    },
    headerDistance: mmOfTwips(length(margin?.['w:header'], USUAL.header)),
    columnWidth: mmOfTwips(columnOf(childOf(element, 'w:cols'), Math.max(width - side('left') - side('right'), 0))),
    startsPage: !/^(continuous|nextColumn)$/.test(childValue(element, 'w:type') ?? ''),
    restartsAt: readInteger(childOf(element, 'w:pgNumType')?.attributes['w:start']),
    titlePage: hasOn(element, 'w:titlePg'),
    // What a section does not name it takes over from the one before (ECMA-376-1, 17.10.5).
    headers: { ...previous?.headers, ...references(element, 'w:headerReference') },
    footers: { ...previous?.footers, ...references(element, 'w:footerReference') },
    span: spanOf(element.start, element.end),
    lastParagraph,
  }
}

/** @param text twips between the margins */
const columnOf = (columns: Element | null, text: number): number => {
  const own = readTwips(childOf(columns, 'w:col')?.attributes['w:w'])
  if (own !== null) return own
  const count = Math.min(Math.max(readInteger(columns?.attributes['w:num']) ?? 1, 1), 45)
  const space = readTwips(columns?.attributes['w:space']) ?? 720
  return Math.max((text - space * (count - 1)) / count, 0)
}

const references = (section: Element, name: string): HeaderReferences => {
  const found: Partial<Record<HeaderKind, string>> = {}
  for (const { attributes } of childrenOf(section, name)) {
    const kind = attributes['w:type'] ?? 'default'
    const id = attributes['r:id']
    if (id !== undefined && (kind === 'default' || kind === 'first' || kind === 'even')) found[kind] = id
  }
  return found
}
