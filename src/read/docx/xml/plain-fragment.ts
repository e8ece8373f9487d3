import type { Element } from './element.ts'
import type { Fragment } from './fragment.ts'

/** One tag as programs write them: nothing in it that needs to be resolved or could be wrong. */
const TAG = /<(\/?)([A-Za-z][\w:]*)((?: [A-Za-z][\w:]*="[^"<>&\p{Cc}\p{Cs}\ufffe\uffff]*")*) ?(\/?)>/uy
const ATTRIBUTE = /([\w:]+)="([^"]*)"/g

const DEEPEST = 32

type OpenElement = Omit<Element, 'children' | 'end'> & { readonly children: Element[]; end: number; raw: string }

/**
 * A fragment that is nothing but plain tags without alternatives, as properties are: a document has hundreds of different ones, and for each a
 * parser costs more than its text.
 * @returns `null` for any other one, which may be well-formed or not
 */
export const parsePlainFragment = ({ xml, offset, scope }: Fragment): Element | null => {
  const stack: OpenElement[] = []
  let at = 0
  while (at < xml.length) {
    TAG.lastIndex = at
    const tag = TAG.exec(xml)
    if (!tag) return null
    const [text, slash, raw = '', written = '', empty] = tag
    const start = offset + at
    at += text.length
    if (slash) {
      const closed = stack.pop()
      if (closed?.raw !== raw || written !== '' || empty) return null
      closed.end = offset + at
      if (stack.length === 0) return at === xml.length ? closed : null
      continue
    }
    const attributes = attributesOf(written)
    if (!attributes || stack.length >= DEEPEST) return null
    const name = scope.element(raw)
    if (name.startsWith('mc:')) return null
    const element = { name, attributes: scope.attributes(attributes), children: [], start, end: offset + at, raw }
    stack.at(-1)?.children.push(element)
    if (!empty) stack.push(element)
    else if (stack.length === 0) return at === xml.length ? element : null
  }
  return null
}

/** `null` where one stands twice or declares a prefix. */
const attributesOf = (written: string): Record<string, string> | null => {
  const attributes: Record<string, string> = {}
  if (written === '') return attributes
  ATTRIBUTE.lastIndex = 0
  for (let found = ATTRIBUTE.exec(written); found; found = ATTRIBUTE.exec(written)) {
    const [, name = '', value = ''] = found
    if (attributes[name] !== undefined || name.startsWith('xmlns')) return null
    attributes[name] = value
  }
  return attributes
}
