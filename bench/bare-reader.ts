import { SaxesParser } from 'saxes'
import { openPackage } from '../src/read/docx/package/package.ts'
import { relationshipsPartOf } from '../src/read/docx/package/relationships.ts'
import { decodeXml } from '../src/read/docx/package/xml-text.ts'
import { openZip } from '../src/read/docx/package/zip.ts'
import { readLines } from '../src/read/docx/read-docx-lines.ts'

export { lintFile } from '../src/lint/lint.ts'
export { readDocument } from '../src/read/read-document.ts'

/** Names of the parts that are inflated when a Word file is read. */
export const partsRead = (bytes: Uint8Array): readonly string[] => {
  const docx = openPackage(bytes)
  const names = new Set(['[Content_Types].xml', relationshipsPartOf('')])
  readLines('', {
    ...docx,
    text: (part) => {
      names.add(part)
      return docx.text(part)
    },
    relationships: (part) => {
      names.add(relationshipsPartOf(part))
      return docx.relationships(part)
    },
    related: (type) => {
      names.add(relationshipsPartOf(docx.mainPart))
      return docx.related(type)
    },
  })
  return [...names]
}

/** No part of a document is longer. */
const MOST = 2 ** 26
const EVENTS = ['error', 'doctype', 'attribute', 'opentag', 'closetag', 'text', 'cdata'] as const

/**
 * What no reader can do without: unpacks the same parts with the same code and parses them with the same parser, which is
 * given as many handlers as ours gives it (an eighth would make it five times slower), none of which does anything.
 */
export const readBarely = (bytes: Uint8Array, parts: readonly string[]): void => {
  const zip = openZip(bytes)
  for (const part of parts) {
    const content = zip.read(part, MOST)
    if (!content) continue
    const parser = new SaxesParser({ xmlns: false, position: false })
    for (const event of EVENTS) parser.on(event, () => {})
    parser.write(decodeXml(content, part)).close()
  }
}
