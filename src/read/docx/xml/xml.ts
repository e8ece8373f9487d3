import { tellAnyMarkup } from './any-markup.ts'
import type { Fragment } from './fragment.ts'
import { tooLarge } from './markup.ts'
import { type Attributes, type NameScope, NO_NAMES } from './names.ts'
import { isPlain, tellPlainMarkup } from './plain-markup.ts'

/** What is told of an XML part while it is read; offsets are those of its text. */
export interface XmlHandler {
  /**
   * A start tag, `[start, end)`.
   * @param name the usual one (`w:p`), an empty text where the namespace is none of Word's
   * @returns `'pass'` where nothing is to be told until the element is closed; `'whole'` where all it holds is to be told at
   *   once by `take`, and its end no more
   */
  open(name: string, attributes: Attributes, start: number, end: number): 'pass' | 'whole' | undefined
  close(name: string, end: number): void
  /** Characters with references resolved; where the span is as long as the text, they stand there unchanged. */
  text?(text: string, start: number, end: number): void
  /** @param fragment is well-formed as far as it was looked at: what takes it apart finds out the rest */
  take?(name: string, attributes: Attributes, fragment: Fragment): void
}

/** No document comes near these; they bound the memory that a hostile one can ask for. */
const MOST_ELEMENTS = 1_500_000
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
  // Taken out once: handlers have many shapes, and are asked for at every tag.
  const { open: tellOpen, close: tellClose, text: tellText, take } = handler
  const names: string[] = []
  const scopes: { readonly depth: number; readonly outer: NameScope }[] = []
  let scope = outer
  let nextDeclaration = xml.indexOf('xmlns')
  let elements = 0
  let declarations = 0
  /** For each open `mc:AlternateContent` whether one of its branches has been told. */
  const alternatives: boolean[] = []
  /** Elements open within one of which nothing is told; 0 outside. */
  let passed = 0
  let begun: BegunWhole | null = null
  const tell = isPlain(xml) ? tellPlainMarkup : tellAnyMarkup
  tell(xml, part, {
    open: (raw, written, start, end) => {
      elements += 1
      if (elements > MOST_ELEMENTS || names.length + passed >= DEEPEST) throw tooLarge(part)
      if (passed > 0) {
        passed += 1
        return true
      }
      if (nextDeclaration >= 0 && nextDeclaration < end) {
        declarations += 1
        if (declarations > MOST_DECLARATIONS) throw tooLarge(part)
        scopes.push({ depth: names.length, outer: scope })
        scope = scope.within(written)
        nextDeclaration = xml.indexOf('xmlns', end)
      }
      const name = scope.element(raw)
      names.push(name)
      const attributes = scope.attributes(written)
      const told = isOfAlternatives(name)
        ? beginAlternative(name, alternatives, () => scope.understands(written.Requires ?? ''))
        : tellOpen(name, attributes, start, end)
      if (told === undefined) return false
      if (told === 'whole') begun = { attributes, start, scope }
      passed = 1
      return true
    },
    close: (end) => {
      if (passed > 1) {
        passed -= 1
        return
      }
      if (passed === 1) {
        passed = 0
        if (nextDeclaration >= 0 && nextDeclaration < end) nextDeclaration = xml.indexOf('xmlns', end)
      }
      const name = names.pop() ?? ''
      const last = scopes.at(-1)
      if (last?.depth === names.length) {
        scope = last.outer
        scopes.pop()
      }
      const ended = begun
      begun = null
      if (ended) {
        const { attributes, start, scope: around } = ended
        take?.(name, attributes, { xml: xml.slice(start, end), part, offset: start, scope: around })
      } else if (!isOfAlternatives(name)) tellClose(name, end)
      else if (name === 'mc:AlternateContent') alternatives.pop()
    },
    text: (text, start, end) => {
      if (passed === 0) tellText?.(text, start, end)
    },
  })
}

interface BegunWhole {
  readonly attributes: Attributes
  readonly start: number
  readonly scope: NameScope
}

const M = 0x6d

const isOfAlternatives = (name: string): boolean => name.charCodeAt(0) === M && name.startsWith('mc:')

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
