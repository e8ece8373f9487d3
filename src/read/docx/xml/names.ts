import { remembered } from '../../../vietnamese/remembered.ts'

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
  /**
   * Whether Word knows all these prefixes' namespaces, ours and others.
   * @param prefixes as `mc:Choice` requires them: `wps wp14`
   */
  understands(prefixes: string): boolean
  /** The scope of an element that declares prefixes of its own. */
  within(attributes: Attributes): NameScope
}

/** Namespaces of Office's own extensions, which any Word that is still in use knows. */
const OFFICE = /^http:\/\/schemas\.(?:microsoft\.com|openxmlformats\.org)\//

/** @param prefixes from the file's prefix (empty for the default namespace) to the namespace */
const createScope = (prefixes: ReadonlyMap<string, string>): NameScope => {
  /**
   * Parts and pictures declare the same prefixes again and again, in a tag that has been told before: by the attributes told of
   * it, and as long as those are remembered.
   */
  const inner = new WeakMap<Attributes, NameScope>()
  const oursFor = (theirs: string): string | null => NAMESPACES.get(prefixes.get(theirs) ?? '') ?? null
  const usual = [...prefixes.keys()].every((theirs) => theirs === '' || isUsual(theirs, oursFor(theirs)))
  const rename = (name: string, byDefault: string | null): string => {
    const colon = name.indexOf(':')
    const ours = colon < 0 ? byDefault : oursFor(name.slice(0, colon))
    return ours === null ? '' : `${ours}:${name.slice(colon + 1)}`
  }
  const element = remembered((name) => rename(name, oursFor('')))
  const isUsualW = oursFor('w') === 'w'
  return {
    element: (name) => (isUsualW && name.startsWith('w:') ? name : element(name)),
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
    understands: (required) =>
      required.split(/\s+/).every((theirs) => {
        const namespace = theirs === '' ? '' : (prefixes.get(theirs) ?? null)
        return namespace === '' || (namespace !== null && (NAMESPACES.has(namespace) || OFFICE.test(namespace)))
      }),
    within: (attributes) => {
      const known = inner.get(attributes)
      if (known) return known
      const scope = createScope(
        prefixes.size > MOST_PREFIXES ? NONE : new Map([...prefixes, ...declaredIn(attributes)]),
      )
      inner.set(attributes, scope)
      return scope
    },
  }
}

/** The prefixes that a tag declares, with their namespaces. */
const declaredIn = (attributes: Attributes): (readonly [string, string])[] =>
  Object.entries(attributes).flatMap(([name, value]) =>
    name === 'xmlns' || name.startsWith('xmlns:') ? [[name.slice(6), value] as const] : [],
  )

/** False where a prefix stands for another of ours, or one of ours for a namespace that is not. */
const isUsual = (theirs: string, ours: string | null): boolean =>
  ours === null ? !OWN_PREFIXES.has(theirs) : ours === theirs

/** Real parts declare some forty. Beyond, names count as foreign. */
const MOST_PREFIXES = 200
const NONE: ReadonlyMap<string, string> = new Map()

export const NO_NAMES: NameScope = createScope(new Map())
