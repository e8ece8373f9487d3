import type { Fragment } from './fragment.ts'
import { type Attributes, type NameScope, NO_NAMES } from './names.ts'
import { scanXml, type XmlHandler } from './xml.ts'

/** An element with what it holds, for the small parts and for properties. Text is left out: properties have none. */
export interface Element {
  readonly name: string
  readonly attributes: Attributes
  readonly children: readonly Element[]
  /** Offsets in the part's text. */
  readonly start: number
  readonly end: number
}

interface OpenElement extends Omit<Element, 'children' | 'end'> {
  readonly children: OpenElement[]
  end: number
}

/**
 * A small part as a whole.
 * @throws InputError as `scanXml`
 */
export const parseElement = (xml: string, part: string): Element =>
  parseFragment({ xml, part, offset: 0, scope: NO_NAMES })

/** @throws InputError as `scanXml` */
export const parseFragment = ({ xml, part, offset, scope }: Fragment): Element => {
  const stack: OpenElement[] = []
  let root: Element = { name: '', attributes: {}, children: [], start: offset, end: offset + xml.length }
  scanXml(
    xml,
    part,
    {
      open: (name, attributes, start) => {
        const element: OpenElement = { name, attributes, children: [], start: start + offset, end: offset }
        stack.at(-1)?.children.push(element)
        stack.push(element)
        return undefined
      },
      close: (_name, end) => {
        const element = stack.pop()
        if (!element) return
        element.end = end + offset
        root = element
      },
    },
    scope,
  )
  return root
}

/**
 * Elements of a part by name, not yet taken apart, for parts of which little is needed.
 * @param names elements told as a whole, not within one another
 * @throws InputError as `scanXml`
 */
export const splitPart = (
  xml: string,
  part: string,
  names: ReadonlySet<string>,
  take: NonNullable<XmlHandler['take']>,
): void => scanXml(xml, part, { open: (name) => (names.has(name) ? 'whole' : undefined), close: () => {}, take })

/**
 * Takes each distinct fragment apart once: the same few formattings are repeated thousands of times in a document, and
 * who gets the same object can tell that they are the same.
 * @param isOfPlace true for what is told with its place: even the same words are not the same elsewhere
 */
export const onceForEach = <T>(
  read: (element: Element) => T,
  isOfPlace: (value: T) => boolean = () => false,
): ((fragment: Fragment) => T) => {
  const byScope = new Map<NameScope, Map<string, T>>()
  let last: { readonly xml: string; readonly scope: NameScope; readonly value: T } | null = null
  const valueFor = (fragment: Fragment): T => {
    const known = byScope.get(fragment.scope) ?? new Map<string, T>()
    byScope.set(fragment.scope, known)
    const already = known.get(fragment.xml)
    if (already !== undefined) return already
    const value = read(parseFragment(fragment))
    if (!isOfPlace(value)) known.set(fragment.xml, value)
    return value
  }
  return (fragment) => {
    const { xml, scope } = fragment
    // More than half are the same as the one before, which is told faster than found.
    if (last?.xml === xml && last.scope === scope) return last.value
    const value = valueFor(fragment)
    last = isOfPlace(value) ? null : { xml, scope, value }
    return value
  }
}

export const childOf = (element: Element | null | undefined, name: string): Element | null =>
  element?.children.find((child) => child.name === name) ?? null

export const childrenOf = (element: Element | null | undefined, name: string): readonly Element[] =>
  element?.children.filter((child) => child.name === name) ?? []

/** The value (`w:val`) of a child. */
export const childValue = (element: Element | null | undefined, name: string): string | null =>
  childOf(element, name)?.attributes['w:val'] ?? null

/** A switch as an attribute writes it (ST_OnOff); off where the attribute is missing. */
export const readSwitch = (value: string | undefined): boolean =>
  value !== undefined && !/^(0|false|off|none)$/.test(value)

/** A property is switched on by being there, unless its value says off. */
export const isOn = (element: Element): boolean => readSwitch(element.attributes['w:val'] ?? 'true')

/** False where the child is missing. */
export const hasOn = (element: Element | null | undefined, name: string): boolean => {
  const child = childOf(element, name)
  return child !== null && isOn(child)
}
