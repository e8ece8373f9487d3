import { SaxesParser } from 'saxes'
import { InputError } from '../../../document/input-error.ts'
import { broken, MOST_ATTRIBUTES, type TellMarkup, tooLarge } from './markup.ts'

/**
 * Tells of any markup, by a strict parser. It expands no entity of a document's own: a document type is refused, `tep/thuc-the`.
 */
export const tellAnyMarkup: TellMarkup = (xml, part, markup) => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  /** End of the last tag: where the text after it begins. */
  let textStart = 0
  let attributes = 0
  // No more than seven handlers: each is a property added to the parser, and from the eighth on V8 keeps its fields in a
  // hash table, which makes parsing five times slower. So comments and the like are not listened for.
  parser.on('error', () => {
    throw broken(part)
  })
  parser.on('doctype', () => {
    throw declaresEntities(part)
  })
  parser.on('attribute', () => {
    attributes += 1
    if (attributes > MOST_ATTRIBUTES) throw tooLarge(part)
  })
  parser.on('opentag', (tag) => {
    textStart = parser.position
    attributes = 0
    markup.open(tag.name, tag.attributes, tagStart(xml, textStart), textStart)
  })
  parser.on('closetag', () => {
    textStart = parser.position
    markup.close(textStart)
  })
  parser.on('text', (text) => {
    // Told when the next tag has begun: its first character has been taken.
    const end = parser.position - 1
    markup.text(text, textFrom(xml, textStart, end), end)
    textStart = end
  })
  parser.on('cdata', (text) => {
    textStart = parser.position
    const end = textStart - CDATA_END.length
    markup.text(text, xml.lastIndexOf(CDATA, end) + CDATA.length, end)
  })
  parser.write(xml).close()
}

const [CDATA, CDATA_END] = ['<![CDATA[', ']]>']

/** Where the start tag begins that ends there: attribute values hold no `<`. */
export const tagStart = (xml: string, end: number): number => xml.lastIndexOf('<', end - 1)

/** Where a text begins that may have comments and processing instructions before it. */
const textFrom = (xml: string, from: number, end: number): number => {
  let start = from
  while (start < end) {
    const close = xml.startsWith('<!--', start) ? '-->' : xml.startsWith('<?', start) ? '?>' : null
    if (close === null) return start
    start = xml.indexOf(close, start) + close.length
  }
  return end
}

const declaresEntities = (part: string): InputError =>
  new InputError('tep/thuc-the', {
    vi: `phần «${part}» bên trong tệp khai báo kiểu tài liệu hoặc thực thể XML, điều Word không bao giờ ghi; tệp có thể không an toàn`,
    en: `its part "${part}" declares a document type or XML entities, which Word never writes; the file may be unsafe`,
  })
