import { insertion, type Splice } from './splice.ts'

/** Values of attributes by name; `null` for one that must not be there. */
export type WantedAttributes = Readonly<Record<string, string | null>>

const NAME = /^<[\w:.-]+/
const ATTRIBUTE = /\s+([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y

/**
 * What makes the attributes of an element so, each changed by itself, so that other changes of the element do not stand in the way.
 * @param xml text of the element or of its start tag
 */
export const setAttributes = (xml: string, wanted: WantedAttributes): Splice[] => {
  const nameEnd = NAME.exec(xml)?.[0].length ?? 0
  const found = attributesOf(xml, nameEnd)
  const changed = found.flatMap(({ name, value, start, end }): Splice[] => {
    const wants = wanted[name]
    if (wants === undefined || wants === value) return []
    return wants === null
      ? [{ start, end, text: '' }]
      : [{ start: end - value.length - 1, end: end - 1, text: escaped(wants) }]
  })
  const missing = written(wanted, new Set(found.map(({ name }) => name)))
  return missing === '' ? changed : [...changed, insertion(found.at(-1)?.end ?? nameEnd, missing)]
}

/** An element without content. */
export const emptyElement = (name: string, attributes: WantedAttributes): string =>
  `<${name}${written(attributes, new Set())}/>`

interface Attribute {
  readonly name: string
  readonly value: string
  /** With the space before it. */
  readonly start: number
  readonly end: number
}

const attributesOf = (xml: string, from: number): Attribute[] => {
  const found: Attribute[] = []
  ATTRIBUTE.lastIndex = from
  for (let match = ATTRIBUTE.exec(xml); match; match = ATTRIBUTE.exec(xml)) {
    const [text, name = '', double, single = ''] = match
    found.push({ name, value: double ?? single, start: match.index, end: match.index + text.length })
  }
  return found
}

const written = (attributes: WantedAttributes, but: ReadonlySet<string>): string =>
  Object.entries(attributes)
    .map(([name, value]) => (value === null || but.has(name) ? '' : ` ${name}="${escaped(value)}"`))
    .join('')

const escaped = (value: string): string =>
  value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
