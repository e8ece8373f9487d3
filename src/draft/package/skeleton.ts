import { Document, type IContext, type Paragraph, type Table, type XmlComponent } from 'docx'
import { oncePer } from '../../document/once-per.ts'
import type { Standard } from '../../standards/standard.ts'
import { packageOptions } from './package-options.ts'
import type { PackageShape } from './package-shape.ts'
import { packedAhead, skeletonAhead } from './packed-ahead.ts'
import { DECLARATION, serialize } from './serialize.ts'
import { type PackedFile, packFile, unpackedFile } from './zip-writer.ts'

type Wrapper = IContext['viewWrapper']

/** All of a package that does not depend on the text: made by the build for the usual shapes, otherwise once for each shape. */
export interface Skeleton {
  /** What stands between the contents of the sections in `word/document.xml`: one piece more than there are sections. */
  readonly around: readonly string[]
  /** Every other part but the properties, packed, by name. */
  readonly parts: readonly SkeletonPart[]
}

export interface SkeletonPart {
  readonly content: Uint8Array
  readonly packed: PackedFile
}

/** The parts of each document itself. */
export const DOCUMENT_PART = 'word/document.xml'
export const CORE_PART = 'docProps/core.xml'
export const CUSTOM_PART = 'docProps/custom.xml'

/** How many shapes are kept for a standard: a batch has few. */
const MOST_KEPT = 32

/** By the standard itself: two of one id are two. */
const keptFor = oncePer((_standard: Standard) => new Map<string, Skeleton>())

export const skeletonOf = (shape: PackageShape): Skeleton => {
  const key = JSON.stringify([shape.sections, shape.circulation, shape.foot])
  const kept = keptFor(shape.design.standard)
  const found = kept.get(key)
  if (found) return found
  const skeleton = skeletonAhead(shape) ?? buildSkeleton(shape)
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value ?? '')
  kept.set(key, skeleton)
  return skeleton
}

const FONT_TABLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/fontTable'

const buildSkeleton = (shape: PackageShape): Skeleton => {
  const file = new Document(
    packageOptions(
      shape,
      Array.from({ length: shape.sections }, () => []),
    ),
  )
  const xml = partXml(file, file.Document)
  // docx relates this part to the document only while it packs.
  const { Relationships: relationships } = file.Document
  relationships.addRelationship(relationships.RelationshipCount + 1, FONT_TABLE, 'fontTable.xml')
  return { around: aroundSections(xml, shape), parts: fixedParts(file) }
}

/** Cuts the document's part before the closing paragraph of each section: that is where its content goes. */
const aroundSections = (xml: string, { design }: PackageShape): readonly string[] => {
  const closing = `<w:p><w:pPr><w:pStyle w:val="${design.styles.trang_ket.id}"/>`
  const [head = '', ...rest] = xml.split(closing)
  return [head, ...rest.map((piece) => closing + piece)]
}

const contextOf = (file: Document, viewWrapper: Wrapper): IContext => ({ file, viewWrapper, stack: [] })

const partXml = (file: Document, wrapper: Wrapper): string =>
  DECLARATION + serialize(wrapper.View, contextOf(file, wrapper))

/** Parts in the order in which docx writes them; their headers differ in what they say of themselves, not in what they hold. */
const fixedParts = (file: Document): readonly SkeletonPart[] => {
  const main = contextOf(file, file.Document)
  const xml = (component: XmlComponent): string => DECLARATION + serialize(component, main)
  const relationshipsOf = (wrapper: Wrapper): string => xml(wrapper.Relationships)
  const parts: readonly (readonly [string, string])[] = [
    ['[Content_Types].xml', xml(file.ContentTypes)],
    ['_rels/.rels', xml(file.FileRelationships)],
    ['word/_rels/document.xml.rels', relationshipsOf(file.Document)],
    ['word/styles.xml', xml(file.Styles)],
    ['word/settings.xml', xml(file.Settings)],
    ['word/numbering.xml', xml(file.Numbering)],
    ['word/fontTable.xml', xml(file.FontTable.View)],
    ['word/theme/theme1.xml', xml(file.Theme)],
    ['word/footnotes.xml', partXml(file, file.FootNotes)],
    ['word/endnotes.xml', partXml(file, file.Endnotes)],
    ...file.Headers.map((header, index) => [`word/header${index + 1}.xml`, partXml(file, header)] as const),
    ...file.Footers.map((footer, index) => [`word/footer${index + 1}.xml`, partXml(file, footer)] as const),
    ['docProps/app.xml', xml(file.AppProperties)],
  ]
  return parts.map(([name, text]) => {
    const content = Buffer.from(text)
    return { content, packed: packedAhead(unpackedFile(name, content), content) ?? packFile(name, content, 9) }
  })
}

/** `word/document.xml` with the contents of its sections. */
export const documentXml = ({ around }: Skeleton, sections: readonly (readonly (Paragraph | Table)[])[]): string => {
  // Of the package docx wants to know only for pictures, links and tables without a width, none of which is ever laid out.
  const context = { stack: [] } as Partial<IContext> as IContext
  let xml = around[0] ?? ''
  for (const [index, children] of sections.entries()) {
    for (const child of children) xml += serialize(child, context)
    xml += around[index + 1] ?? ''
  }
  return xml
}
