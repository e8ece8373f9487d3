import type { ParagraphForm } from '../../../document/form.ts'
import type { PrintedParagraph } from '../lines/printed-paragraph.ts'
import { propertiesAt, setProperties } from './properties.ts'
import { moved, type Splice } from './splice.ts'
import { paragraphProperties } from './wanted-properties.ts'

/** @returns `null` where the paragraph holds what would come out wrong, or properties that are not understood */
export const setParagraph = (
  xml: string,
  { paragraph, resolved }: PrintedParagraph,
  form: ParagraphForm,
): readonly Splice[] | null => {
  const { start, end, content, runs } = paragraph
  // A forced line break would stretch its line across the column.
  if (form.align === 'justify' && runs.some(({ pieces }) => pieces.some(({ text }) => text.includes('\n')))) return null
  // Of a picture in the line only so much would be seen as the line is high.
  if (form.lineSpacing?.rule === 'exact' && PICTURE.test(xml.slice(start, end))) return null
  const { start: at, text } = propertiesAt(xml, 'w:pPr', content)
  const splices = setProperties('w:pPr', text, paragraphProperties(form, resolved.properties))
  return splices && moved(splices, at)
}

const PICTURE = /<(?:wp:inline|w:object|w:pict)[\s/>]/
