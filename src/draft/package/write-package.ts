import type { Design } from '../layout/design.ts'
import type { Laid } from '../layout/lay-out.ts'
import { FINGERPRINT_PROPERTY, fingerprint } from './fingerprint.ts'
import { shapeOf } from './package-options.ts'
import { coreXml, customXml, type Properties } from './properties.ts'
import { CORE_PART, CUSTOM_PART, DOCUMENT_PART, documentXml, skeletonOf } from './skeleton.ts'
import { packFile, writeZip } from './zip-writer.ts'

/** The bytes of a .docx: the parts that documents of this shape share, and those of this document. */
export const writePackage = (laid: Laid, design: Design, properties: Properties): Uint8Array => {
  const skeleton = skeletonOf(shapeOf(laid, design))
  const own = [
    { name: DOCUMENT_PART, content: Buffer.from(documentXml(skeleton, laid.sections)) },
    { name: CORE_PART, content: Buffer.from(coreXml(properties)) },
  ]
  const shared = skeleton.parts.map(({ content, packed }) => ({ name: packed.name, content }))
  const mark = Buffer.from(customXml(FINGERPRINT_PROPERTY, fingerprint([...shared, ...own])))
  return writeZip([
    ...skeleton.parts.map(({ packed }) => packed),
    ...own.map(({ name, content }) => packFile(name, content, 6)),
    packFile(CUSTOM_PART, mark, 6),
  ])
}
