import { type Element, parseFragment } from '../xml/element.ts'
import { NO_NAMES } from '../xml/names.ts'
import { emptyElement, setAttributes, type WantedAttributes } from './attributes.ts'
import { type PropertiesName, placeInOrder } from './child-order.ts'
import { insertion, moved, type Splice } from './splice.ts'

/** A property that is to have these attributes, at least one of them or none for a switch that is to be on. */
export interface WantedProperty {
  readonly name: string
  readonly attributes: WantedAttributes
}

/** The namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

const SCOPE = NO_NAMES.within({ 'xmlns:w': W })

/** An element without a namespace of its own, taken apart. */
export const parsed = (xml: string, offset = 0): Element => parseFragment({ xml, part: '', offset, scope: SCOPE })

/**
 * What makes the properties of a paragraph, run or section so: those that are there are changed, others put where the schema has
 * them.
 * @param xml text of the element; empty where there is none, to be put where the text would stand
 * @param wanted in the order of the schema
 * @returns offsets are those of `xml`; `null` where it holds what is not understood
 */
export const setProperties = (
  element: PropertiesName,
  xml: string,
  wanted: readonly WantedProperty[],
): readonly Splice[] | null => {
  const written = wanted.map(({ name, attributes }) => emptyElement(name, attributes)).join('')
  if (xml === '') return [insertion(0, `<${element}>${written}</${element}>`)]
  if (xml.includes('<mc:')) return null
  const { children } = parsed(xml)
  if (xml.endsWith('/>') && children.length === 0)
    return [{ start: xml.length - '/>'.length, end: xml.length, text: `>${written}</${element}>` }]
  const splices: Splice[] = []
  const missing = new Map<number, string>()
  for (const { name, attributes } of wanted) {
    const child = children.find((candidate) => candidate.name === name)
    if (child) {
      splices.push(...moved(setAttributes(xml.slice(child.start, child.end), attributes), child.start))
      continue
    }
    const at = placeInOrder(element, name, children) ?? xml.lastIndexOf('</')
    missing.set(at, (missing.get(at) ?? '') + emptyElement(name, attributes))
  }
  return [...splices, ...[...missing].map(([at, text]) => insertion(at, text))]
}

/**
 * The text of the properties that an element begins with.
 * @param content where what it holds begins
 */
export const propertiesAt = (
  xml: string,
  element: PropertiesName,
  content: number,
): { start: number; text: string } => {
  const start = content + (/^\s*/.exec(xml.slice(content, content + MOST_SPACE))?.[0].length ?? 0)
  const tags = TAGS[element]
  tags.lastIndex = start
  // Most often there are none, and the next ones are far.
  if (!xml.startsWith(`<${element}`, start)) return { start: content, text: '' }
  let depth = 0
  for (let tag = tags.exec(xml); tag; tag = tags.exec(xml)) {
    if (depth === 0 && tag.index !== start) break
    // Of a recorded change the properties of before stand within those of now.
    if (tag[1] === '/') depth -= 1
    else if (!tag[0].endsWith('/>')) depth += 1
    if (depth === 0) return { start, text: xml.slice(start, tags.lastIndex) }
  }
  return { start: content, text: '' }
}

const tagsOf = (element: PropertiesName): RegExp => new RegExp(`<(/?)${element}(?=[\\s/>])[^>]*>`, 'g')

const TAGS: Readonly<Record<PropertiesName, RegExp>> = {
  'w:pPr': tagsOf('w:pPr'),
  'w:rPr': tagsOf('w:rPr'),
  'w:sectPr': tagsOf('w:sectPr'),
}

/** Between two tags of a file that is written with its elements indented. */
const MOST_SPACE = 200
