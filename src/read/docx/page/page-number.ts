import type { PageNumber } from '../../../document/page-layout.ts'
import { spanOf } from '../../../document/source.ts'
import type { TabStop } from '../formatting/paragraph-properties.ts'
import type { PrintedParagraph } from '../lines/printed-paragraph.ts'
import type { PageField } from '../story/story.ts'
import type { HeaderPart } from './headers.ts'

type Align = PageNumber['align']

/** A page number found in a header or footer; what it does on first pages is up to the section. */
export interface FoundPageNumber extends Pick<PageNumber, 'align' | 'style' | 'location'> {
  /** True where a condition decides on which pages it is printed. */
  readonly conditional: boolean
}

/** The page-number field of a header or footer; `null` where none is printed. */
export const findPageNumber = ({ source, paragraphs }: HeaderPart): FoundPageNumber | null => {
  const printed = paragraphs.find((candidate) => candidate.paragraph.pageField !== null)
  const field = printed?.paragraph.pageField
  if (!printed || !field) return null
  const run = printed.resolved.run(field.properties)
  if (!run.isPrinted) return null
  return {
    align: alignOf(printed, field),
    style: run.ascii,
    location: { source, span: spanOf(printed.paragraph.start, printed.paragraph.end) },
    conditional: field.conditional,
  }
}

/** Where the number stands across the page: by its tab stop, its frame or box, its cell, or its paragraph. */
const alignOf = ({ paragraph, resolved }: PrintedParagraph, field: PageField): Align => {
  const { holder, properties } = paragraph
  const tabAlign = field.align ?? tabStopAlign(field.before, resolved.properties.tabs ?? [])
  if (tabAlign !== null) return narrowed(tabAlign)
  const placed = properties.frameAlign ?? (holder?.kind === 'box' ? holder.align : null)
  const own = narrowed(placed ?? resolved.properties.align ?? 'left')
  if (holder?.kind !== 'cell' || holder.row.cells.length === 1) return own
  const [first, last] = [holder.index === 0, holder.index === holder.row.cells.length - 1]
  return first ? 'left' : last ? 'right' : 'center'
}

const narrowed = (align: string): Align => (align === 'center' || align === 'right' ? align : 'left')

/** Each tab before the number leads to the next stop; `null` where there is none before it. */
const tabStopAlign = (before: string, tabs: readonly TabStop[]): Align | null => {
  const count = before.split('\t').length - 1
  if (count === 0) return null
  const stops = tabs.filter((tab) => tab.align !== 'clear').sort((a, b) => a.at - b.at)
  const stop = stops[count - 1]
  return stop && stop.align !== 'clear' ? stop.align : null
}
