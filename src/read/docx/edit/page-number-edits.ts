import type { PageNumberForm, TextLook } from '../../../document/form.ts'
import type { PrintedParagraph } from '../lines/printed-paragraph.ts'
import { childrenOf, type Element } from '../xml/element.ts'
import { parsed, propertiesAt, setProperties, type WantedProperty } from './properties.ts'
import { moved, type Splice } from './splice.ts'
import { createRestyle } from './text-edits.ts'

/** @returns `null` where the number stands where it does for other reasons than its paragraph, or cannot be told */
export const setPageNumber = (
  xml: string,
  printed: PrintedParagraph,
  { align, ...look }: PageNumberForm,
): readonly Splice[] | null => {
  const restyled = restyleFields(xml, printed, look)
  const aligned = align === undefined ? [] : alignNumber(xml, printed, align)
  return restyled && aligned && [...restyled, ...aligned]
}

const restyleFields = (xml: string, { paragraph }: PrintedParagraph, look: TextLook): readonly Splice[] | null => {
  if (Object.keys(look).length === 0) return []
  const { start, end } = paragraph
  const text = xml.slice(start, end)
  if (text.includes('<mc:')) return null
  const restyle = createRestyle(xml, look)
  const splices: Splice[] = []
  for (const run of fieldRuns(parsed(text, start), { depth: 0 })) {
    const restyled = restyle(xml.indexOf('>', run.start) + 1)
    if (!restyled) return null
    splices.push(...restyled.splices)
  }
  return splices
}

/** The runs of fields in their order: a field is set as its first letter is, and shows its result as that was last set. */
const fieldRuns = ({ children }: Element, fields: { depth: number }): Element[] =>
  children.flatMap((child) => {
    if (child.name === 'w:fldSimple') return childrenOf(child, 'w:r')
    if (child.name !== 'w:r') return fieldRuns(child, fields)
    const marks = childrenOf(child, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType'])
    const isIn = fields.depth > 0 || marks.length > 0 || childrenOf(child, 'w:pgNum').length > 0
    fields.depth += marks.filter((mark) => mark === 'begin').length - marks.filter((mark) => mark === 'end').length
    return isIn ? [child] : []
  })

const alignNumber = (
  xml: string,
  { paragraph }: PrintedParagraph,
  align: NonNullable<PageNumberForm['align']>,
): readonly Splice[] | null => {
  const { holder, pageField, properties, content } = paragraph
  if (holder !== null || !pageField || pageField.align !== null || pageField.before.includes('\t')) return null
  const wanted: WantedProperty = properties.frameAlign
    ? { name: 'w:framePr', attributes: { 'w:xAlign': align, 'w:x': null } }
    : { name: 'w:jc', attributes: { 'w:val': align } }
  const { start, text } = propertiesAt(xml, 'w:pPr', content)
  const splices = setProperties('w:pPr', text, [wanted])
  return splices && moved(splices, start)
}
