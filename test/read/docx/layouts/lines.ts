import { paragraph } from '../build-docx.ts'

/** A line of text with the formatting that tells its component. */
export interface Line {
  readonly text: string
  readonly bold?: boolean
  readonly italic?: boolean
  /** Half points; what Word takes where nothing is said is 14 pt here. */
  readonly size?: number
  readonly underline?: boolean
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** One run; tabs and line breaks as Word writes them. */
const runOf = ({ text, bold, italic, size = 28, underline }: Line): string => {
  const properties = `${bold ? '<w:b/>' : ''}${italic ? '<w:i/>' : ''}<w:sz w:val="${size}"/>${underline ? '<w:u w:val="single"/>' : ''}`
  const content = escaped(text)
    .split(/([\t\n])/)
    .map((part) => MARKS[part] ?? `<w:t xml:space="preserve">${part}</w:t>`)
    .join('')
  return text === '' ? '' : `<w:r><w:rPr>${properties}</w:rPr>${content}</w:r>`
}

const MARKS: Readonly<Record<string, string>> = { '\t': '<w:tab/>', '\n': '<w:br/>' }

/** Runs of one paragraph. */
export const runs = (...lines: readonly Line[]): string => lines.map(runOf).join('')

/** Runs of one paragraph with a line break (Shift+Enter) between lines. */
export const stacked = (lines: readonly Line[]): string => lines.map(runOf).join('<w:r><w:br/></w:r>')

export const centred = (line: Line): string => paragraph(runs(line), '<w:jc w:val="center"/>')

/** A paragraph of text, justified and indented. */
export const justified = (text: string): string =>
  paragraph(runs({ text }), '<w:ind w:firstLine="567"/><w:jc w:val="both"/>')

/** Tab stops that centre, in twips from the left margin. */
export const centredTabs = (...positions: readonly number[]): string =>
  `<w:tabs>${positions.map((position) => `<w:tab w:val="center" w:pos="${position}"/>`).join('')}</w:tabs>`

/** A cell of a layout table. @param width twips  @param content its paragraphs; a cell is never without one */
export const cell = (width: number, content: string): string =>
  `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${content || paragraph('')}`

/** Cuts every run of a body behind so many of its characters, as Word does while somebody types. */
export const cutRuns = (body: string, length: number): string =>
  body.replace(
    new RegExp(`${RUN_PROPERTIES}<w:t xml:space="preserve">([^<&]{${length}})([^<&]+)</w:t></w:r>`, 'gu'),
    '$1<w:t xml:space="preserve">$2</w:t></w:r><w:r>$1<w:t xml:space="preserve">$3</w:t></w:r>',
  )

const RUN_PROPERTIES = '(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)'
