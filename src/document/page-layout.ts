import type { Location } from './source.ts'
import type { RunStyle } from './style.ts'

/** Distances from the edges of the page to the text, with the gutter added to the side that it is on. Lengths in mm. */
export interface Margins {
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** Page set-up of one section of a .docx. Lengths in mm. */
export interface Section {
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
  readonly margins: Margins
  /** Those of even pages, where they are others: left and right turned round. */
  readonly evenMargins?: Margins
  /** From the upper edge to the first line of the page header. */
  readonly headerDistance: number
  /** Of odd pages; of even pages, or of the first one, where only they print one. */
  readonly pageNumber: PageNumber | null
  /** Of even pages, where they have another header or footer than odd ones. */
  readonly evenPageNumber?: PageNumber
  /** The pages that print no number though others do: even ones, odd ones, or all behind the first. */
  readonly unnumbered?: 'even' | 'odd' | 'later'
  /** The number of its first page where numbering begins anew (`w:pgNumType w:start`); `null` where it goes on. */
  readonly restartsAt: number | null
  /** Where the section's set-up stands (`w:sectPr`). */
  readonly location: Location
}

/** A page-number field of a section's header or footer. */
export interface PageNumber {
  readonly where: 'header' | 'footer'
  readonly align: 'left' | 'center' | 'right'
  /** True where the number is printed on the section's first page too. */
  readonly onFirstPage: boolean
  readonly style: RunStyle
  readonly location: Location
}

export interface PageLayout {
  readonly sections: readonly Section[]
  /** Drawn horizontal lines that stand beneath no text that could be told, or are a second one beneath the same text. */
  readonly strayLines: number
}
