import type { SectionForm } from '../../../document/form.ts'
import type { Span } from '../../../document/source.ts'
import { childOf, type Element } from '../xml/element.ts'
import { readTwips } from '../xml/measure.ts'
import { parsed, setProperties } from './properties.ts'
import { moved, type Splice } from './splice.ts'
import { sectionProperties } from './wanted-properties.ts'

/** @returns `null` where the set-up is not written there, or what is to be changed is put together of several lengths */
export const setSection = (xml: string, { start, end }: Span, form: SectionForm): readonly Splice[] | null => {
  const text = xml.slice(start, end)
  if (!text.startsWith('<w:sectPr')) return null
  const element = parsed(text)
  if (form.paper && !childOf(element, 'w:pgSz')) return null
  if ((form.margins || form.headerDistance !== undefined) && !hasPlainMargins(element)) return null
  const splices = setProperties('w:sectPr', text, sectionProperties(form))
  return splices && moved(splices, start)
}

/** A gutter adds to a margin; a negative margin is one that the page's header may not push down. */
const hasPlainMargins = (section: Element): boolean => {
  const margins = childOf(section, 'w:pgMar')?.attributes
  if (!margins || (readTwips(margins['w:gutter']) ?? 0) !== 0) return false
  return ['w:top', 'w:bottom'].every((side) => (readTwips(margins[side]) ?? 0) >= 0)
}
