import type { TextLook } from '../../../document/form.ts'
import type { PrintedParagraph } from '../lines/printed-paragraph.ts'
import { childOf } from '../xml/element.ts'
import { placeInOrder } from './child-order.ts'
import { parsed, propertiesAt, setProperties } from './properties.ts'
import { insertion, moved, type Splice, spliced } from './splice.ts'
import { textProperties } from './wanted-properties.ts'

/**
 * What makes the automatic number of a paragraph look so: it looks like the paragraph's mark, so far as its list does not say.
 * @returns `null` where the list says, which other paragraphs share
 */
export const restyleNumber = (
  xml: string,
  { paragraph, resolved }: PrintedParagraph,
  look: TextLook,
): readonly Splice[] | null => {
  const { number } = resolved
  const ofList = number?.list.levels[number.level]?.run ?? {}
  if (Object.keys(ofList).some((name) => name in look || (look.font && /^(?:ascii|highAnsi)$/.test(name)))) return null
  const wanted = textProperties(look)
  const { start, text } = propertiesAt(xml, 'w:pPr', paragraph.content)
  const mark = (own: string) => setProperties('w:rPr', own, wanted)
  const fresh = spliced('', mark('') ?? [])
  if (text === '') return [insertion(start, `<w:pPr>${fresh}</w:pPr>`)]
  if (text.includes('<mc:') || text.endsWith('/>')) return null
  const properties = parsed(text)
  const own = childOf(properties, 'w:rPr')
  if (!own) {
    const at = placeInOrder('w:pPr', 'w:rPr', properties.children) ?? text.lastIndexOf('</')
    return [insertion(start + at, fresh)]
  }
  const splices = mark(text.slice(own.start, own.end))
  return splices && moved(splices, start + own.start)
}
