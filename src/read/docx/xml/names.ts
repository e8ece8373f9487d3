/**
 * Namespaces of WordprocessingML and what it embeds, by the prefix that this reader calls them. Strict packages
 * (ISO/IEC 29500-1) name the same things by other addresses than transitional ones (ECMA-376, part 4).
 */
const NAMESPACES: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['urn:schemas-microsoft-com:office:office', 'o'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/package/2006/content-types', 'ct'],
])

const OWN_PREFIXES: ReadonlySet<string> = new Set(NAMESPACES.values())

export type Attributes = Readonly<Record<string, string>>

/** Names of one element's scope as this reader calls them, whatever prefixes the file has chosen. */
export interface NameScope {
  /** `w:p` for a paragraph; an empty text for elements of namespaces that are none of ours. */
  element(name: string): string
  attributes(attributes: Attributes): Attributes
  /** The scope of an element that declares prefixes of its own. */
  within(attributes: Attributes): NameScope
}

/** @param prefixes from the file's prefix (empty for the default namespace) to ours, or to `null` for foreign ones */
const createScope = (prefixes: ReadonlyMap<string, string | null>): NameScope => {
  const elements = new Map<string, string>()
  const usual =
    [...prefixes].every(([theirs, ours]) => theirs === '' || (ours ?? theirs) === theirs) && noneBorrowed(prefixes)
  const rename = (name: string, byDefault: string | null): string => {
    const colon = name.indexOf(':')
    const ours = colon < 0 ? byDefault : (prefixes.get(name.slice(0, colon)) ?? null)
    return ours === null ? '' : `${ours}:${name.slice(colon + 1)}`
  }
  return {
    element: (name) => {
      const known = elements.get(name)
      if (known !== undefined) return known
      const renamed = rename(name, prefixes.get('') ?? null)
      elements.set(name, renamed)
      return renamed
    },
    attributes: (attributes) => {
      if (usual) return attributes
      const renamed: Record<string, string> = {}
      for (const [name, value] of Object.entries(attributes)) {
        // Attributes without a prefix are in no namespace, whatever the default one is.
        if (!name.includes(':') || name.startsWith('xml')) renamed[name] = value
        else renamed[rename(name, null)] = value
      }
      return renamed
    },
    within: (attributes) => {
      if (prefixes.size > MOST_PREFIXES) return createScope(NONE)
      const inner = new Map(prefixes)
      for (const [name, value] of Object.entries(attributes)) {
        if (name === 'xmlns') inner.set('', NAMESPACES.get(value) ?? null)
        else if (name.startsWith('xmlns:')) inner.set(name.slice(6), NAMESPACES.get(value) ?? null)
      }
      return createScope(inner)
    },
  }
}

/** False where a prefix of ours is bound to a namespace that is not. */
const noneBorrowed = (prefixes: ReadonlyMap<string, string | null>): boolean =>
  [...prefixes].every(([theirs, ours]) => ours !== null || !OWN_PREFIXES.has(theirs))

/** Real parts declare some forty. Beyond, names count as foreign. */
const MOST_PREFIXES = 200
const NONE: ReadonlyMap<string, string | null> = new Map()

export const NO_NAMES: NameScope = createScope(new Map())
