import { childrenOf, parseElement } from '../xml/element.ts'

/** A reference from one part to another, or to a place outside of the package. */
export interface Relationship {
  readonly id: string
  /** Last segment of its type's address, which strict and transitional packages share: `header`, `styles`. */
  readonly type: string
  /** Name of the part it leads to, without a leading `/`; for an external one the address as written. */
  readonly target: string
  readonly external: boolean
}

/** Where the relationships of a part are kept: `word/_rels/document.xml.rels`; of the package itself: `_rels/.rels`. */
export const relationshipsPartOf = (part: string): string => {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

/**
 * @param xml text of the relationships part
 * @param source the part they start from; empty for the package
 * @throws InputError as `scanXml`
 */
export const parseRelationships = (xml: string, source: string): readonly Relationship[] =>
  childrenOf(parseElement(xml, relationshipsPartOf(source)), 'rel:Relationship').map(({ attributes }) => {
    const external = attributes.TargetMode === 'External'
    const target = attributes.Target ?? ''
    return {
      id: attributes.Id ?? '',
      type: (attributes.Type ?? '').slice((attributes.Type ?? '').lastIndexOf('/') + 1),
      target: external ? target : partAt(target, source),
      external,
    }
  })

/** The part that a target names, which is relative to the folder of its source part (ECMA-376-2, 6.5). */
const partAt = (target: string, source: string): string => {
  const path = unescaped(target.replaceAll('\\', '/'))
  const folder = source.slice(0, source.lastIndexOf('/') + 1)
  const segments: string[] = []
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}

const unescaped = (path: string): string => {
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
