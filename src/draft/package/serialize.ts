import type { IContext, IXmlableObject, XmlComponent } from 'docx'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '"': '&quot;',
  "'": '&apos;',
  '<': '&lt;',
  '>': '&gt;',
}

// The control characters that XML 1.0 has no place for fall away, as in docx.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not be written
const SPECIAL = /[&"'<>\x00-\x08\x0b\x0c\x0e-\x1f]/g

export const escapeXml = (text: string): string => text.replace(SPECIAL, (character) => ESCAPES[character] ?? '')

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

/** The XML of a docx object, the same as docx itself writes, but without its search for `{…}` in the text. */
export const serialize = (component: XmlComponent, context: IContext): string => {
  const tree = component.prepForXml(context)
  return tree ? elementXml(tree) : ''
}

/** docx describes an element as `{ name: content }`: a value, its attributes under `_attr`, or a list of children. */
const elementXml = (element: IXmlableObject): string => {
  for (const [name, content] of Object.entries(element)) {
    if (Array.isArray(content)) return withChildren(name, content)
    if (isRecord(content)) return `<${name}${attributesXml(content)}/>`
    return `<${name}>${scalarXml(content)}</${name}>`
  }
  return ''
}

const withChildren = (name: string, children: readonly unknown[]): string => {
  let attributes = ''
  let inside = ''
  for (const child of children) {
    if (!isRecord(child)) inside += scalarXml(child)
    else if ('_attr' in child) attributes += attributesXml(child)
    else inside += elementXml(child)
  }
  return `<${name}${attributes}>${inside}</${name}>`
}

const attributesXml = ({ _attr: attributes }: Readonly<Record<string, unknown>>): string => {
  if (!isRecord(attributes)) return ''
  let xml = ''
  for (const [key, value] of Object.entries(attributes)) xml += ` ${key}="${scalarXml(value)}"`
  return xml
}

const scalarXml = (value: unknown): string => (typeof value === 'string' ? escapeXml(value) : String(value))

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
