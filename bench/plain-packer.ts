import { Document, Packer } from 'docx'
import type { OfficialDocument } from '../src/document/official-document.ts'
import { draftDocument } from '../src/draft/draft.ts'
import { designOf } from '../src/draft/layout/design.ts'
import { layOut } from '../src/draft/layout/lay-out.ts'
import { parseMarkup } from '../src/draft/markup/parse-markup.ts'
import { packageOptions, shapeOf } from '../src/draft/package/package-options.ts'
import { builtInTemplate, renderMarkup } from '../src/draft/template/template.ts'
import { viewOf } from '../src/draft/view.ts'
import { standardOf } from '../src/lint/lint.ts'
import { readDocument } from '../src/read/read-document.ts'
import type { Standard } from '../src/standards/standard.ts'

export { draftDocument, readDocument, standardOf }

/** The same document by the same layout, packed the way the documentation of docx shows. */
export const draftPlainly = async (document: OfficialDocument, standard: Standard): Promise<Uint8Array> => {
  const template = builtInTemplate(document.type, document.components.ten_loai !== undefined)
  const design = designOf(standard)
  const laid = layOut(parseMarkup(renderMarkup(viewOf(document), template), template.name), design)
  return Packer.toBuffer(new Document(packageOptions(shapeOf(laid, design), laid.sections)))
}
