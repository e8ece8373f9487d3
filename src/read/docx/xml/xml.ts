import { SaxesParser } from 'saxes'
import { InputError } from '../../../document/input-error.ts'
import { condense, type Unread } from './condense.ts'
import type { Fragment } from './fragment.ts'
import { type Attributes, type NameScope, NO_NAMES } from './names.ts'

/** What is told of an XML part while it is read; offsets are those of its text. */
export interface XmlHandler {
  /**
   * A start tag.
   * @param name the usual one (`w:p`), an empty text where the namespace is none of Word's
   * @param end behind the tag; `tagStart` tells where it begins
   * @returns `'pass'` where nothing is to be told until the element is closed
   */
  open(name: string, attributes: Attributes, end: number, scope: NameScope): 'pass' | undefined
  close(name: string, end: number): void
  /** Characters with references resolved; where the span is as long as the text, they stand there unchanged. */
  text?(text: string, start: number, end: number): void
  /** Elements that are told at once with all they hold, and neither by `open` nor by `close`. */
  readonly whole?: WholeElements
  /** What need not be told of. */
  readonly unread?: Unread
}

export interface WholeElements {
  readonly names: ReadonlySet<string>
  /** @param fragment is well-formed as far as it was looked at: what takes it apart finds out the rest */
  take(name: string, attributes: Attributes, fragment: Fragment): void
}

/** No document comes near these; they bound the memory that a hostile one can ask for. */
const MOST_ELEMENTS = 1_500_000
const MOST_ATTRIBUTES = 256
const DEEPEST = 1000
/** Elements that declare prefixes of their own, as each picture does. */
const MOST_DECLARATIONS = 50_000

/**
 * Reads one part in one pass. Of alternate content (`mc:AlternateContent`, ECMA-376-3, 7.5) only the first choice
 * that Word understands is told, or the fallback where there is none, so that every reader sees each text and shape once.
 * @param part name of the part, for the messages
 * @param outer names that hold around the text, where it is a fragment of a part
 * @throws InputError `tep/hong` where it is not well-formed, `tep/thuc-the` where it declares a document type,
 *   `tep/qua-lon` where it is too deep or too large
 */
export const scanXml = (xml: string, part: string, handler: XmlHandler, outer: NameScope = NO_NAMES): void => {
  const parser = new SaxesParser({ xmlns: false, position: false })
  const names: string[] = []
  const scopes: { readonly depth: number; readonly outer: NameScope }[] = []
  let scope = outer
  let nextDeclaration = xml.indexOf('xmlns')
  /** End of the last tag: where the text after it begins. */
  let textStart = 0
  let elements = 0
  let attributesOfTag = 0
  let declarations = 0
  /** For each open `mc:AlternateContent` whether one of its branches has been told. */
  const alternatives: boolean[] = []
  /** Elements open within one of which nothing is told; 0 outside. */
  let passed = 0
  const whole: { begun: BegunWhole | null } = { begun: null }
  const condensed = condense(xml, handler.unread)
  const position = (): number => condensed.original(parser.position)

  // No more than seven handlers: each is a property added to the parser, and from the eighth on V8 keeps its fields in a
  // hash table, which makes parsing five times slower. So comments and the like are not listened for.
  parser.on('error', () => {
    throw broken(part)
  })
  parser.on('doctype', () => {
    throw declaresEntities(part)
  })
  parser.on('attribute', () => {
    attributesOfTag += 1
    if (attributesOfTag > MOST_ATTRIBUTES) throw tooLarge(part)
  })
  parser.on('opentag', (tag) => {
    textStart = position()
    attributesOfTag = 0
    elements += 1
    if (elements > MOST_ELEMENTS || names.length + passed >= DEEPEST) throw tooLarge(part)
    if (passed > 0) {
      passed += 1
      return
    }
    if (nextDeclaration >= 0 && nextDeclaration < textStart) {
      declarations += 1
      if (declarations > MOST_DECLARATIONS) throw tooLarge(part)
      scopes.push({ depth: names.length, outer: scope })
      scope = scope.within(tag.attributes)
      nextDeclaration = xml.indexOf('xmlns', textStart)
    }
    const name = scope.element(tag.name)
    names.push(name)
    if (handler.whole?.names.has(name)) {
      whole.begun = { attributes: scope.attributes(tag.attributes), start: tagStart(xml, textStart), scope }
      passed = 1
      return
    }
    const told = name.startsWith('mc:')
      ? beginAlternative(name, alternatives, () => scope.understands(tag.attributes.Requires ?? ''))
      : handler.open(name, scope.attributes(tag.attributes), textStart, scope)
    if (told === 'pass') passed = 1
  })
  parser.on('closetag', () => {
    textStart = position()
    if (passed > 1) {
      passed -= 1
      return
    }
    if (passed === 1) {
      passed = 0
      if (nextDeclaration >= 0 && nextDeclaration < textStart) nextDeclaration = xml.indexOf('xmlns', textStart)
    }
    const name = names.pop() ?? ''
    const last = scopes.at(-1)
    if (last?.depth === names.length) {
      scope = last.outer
      scopes.pop()
    }
    const { begun } = whole
    whole.begun = null
    if (begun) {
      const { attributes, start, scope: around } = begun
      handler.whole?.take(name, attributes, { xml: xml.slice(start, textStart), part, offset: start, scope: around })
    } else if (!name.startsWith('mc:')) handler.close(name, textStart)
    else if (name === 'mc:AlternateContent') alternatives.pop()
  })
  parser.on('text', (text) => {
    // Told when the next tag has begun: its first character has been taken.
    const end = position() - 1
    if (passed === 0) handler.text?.(text, textFrom(xml, textStart, end), end)
    textStart = end
  })
  parser.on('cdata', (text) => {
    textStart = position()
    const end = textStart - CDATA_END.length
    if (passed === 0) handler.text?.(text, xml.lastIndexOf(CDATA, end) + CDATA.length, end)
  })
  parser.write(condensed.text).close()
}

interface BegunWhole {
  readonly attributes: Attributes
  readonly start: number
  readonly scope: NameScope
}

/** @param alternatives for each open `mc:AlternateContent`, the innermost last, whether one of its branches has been told */
const beginAlternative = (name: string, alternatives: boolean[], isUnderstood: () => boolean): 'pass' | undefined => {
  if (name === 'mc:AlternateContent') {
    alternatives.push(false)
    return undefined
  }
  if (alternatives.at(-1) === true || (name === 'mc:Choice' && !isUnderstood())) return 'pass'
  if (alternatives.length > 0) alternatives[alternatives.length - 1] = true
  return undefined
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

const broken = (part: string): InputError =>
  new InputError('tep/hong', {
    vi: `phần «${part}» bên trong tệp bị hỏng; hãy mở tệp bằng Word rồi lưu lại`,
    en: `its part "${part}" is damaged; open the file in Word and save it again`,
  })

const declaresEntities = (part: string): InputError =>
  new InputError('tep/thuc-the', {
    vi: `phần «${part}» bên trong tệp khai báo kiểu tài liệu hoặc thực thể XML, điều Word không bao giờ ghi; tệp có thể không an toàn`,
    en: `its part "${part}" declares a document type or XML entities, which Word never writes; the file may be unsafe`,
  })

/** A part that no real document comes near. */
export const tooLarge = (part: string): InputError =>
  new InputError('tep/qua-lon', {
    vi: `phần «${part}» bên trong tệp lớn hoặc lồng nhau quá mức của một văn bản`,
    en: `its part "${part}" is larger or more deeply nested than any document's`,
  })
