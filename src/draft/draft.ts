import { isoDate } from '../document/official-date.ts'
import type { OfficialDocument } from '../document/official-document.ts'
import type { Standard } from '../standards/standard.ts'
import { designOf } from './layout/design.ts'
import { layOut } from './layout/lay-out.ts'
import { parseMarkup } from './markup/parse-markup.ts'
import { writePackage } from './package/write-package.ts'
import { builtInTemplate, renderMarkup, type Template } from './template/template.ts'
import { viewOf } from './view.ts'

export interface DraftOptions {
  /** The user's own template instead of the one for the document's type. */
  readonly template?: Template
}

/**
 * Sets a document as a .docx under a standard. The same document gives the same bytes, wherever and whenever.
 * @throws InputError `mau/…` where the user's own template does not hold
 */
export const draftDocument = (
  document: OfficialDocument,
  standard: Standard,
  options: DraftOptions = {},
): Uint8Array => {
  const { type, components, date } = document
  const template = options.template ?? builtInTemplate(type, components.ten_loai !== undefined)
  const markup = parseMarkup(renderMarkup(viewOf(document), template), template.name)
  const design = designOf(standard)
  return writePackage(layOut(markup, design), design, {
    title: components.trich_yeu?.text ?? '',
    creator: components.co_quan_ban_hanh?.text ?? '',
    // An undated draft is as old as its standard.
    created: `${date ? isoDate(date) : standard.from}T00:00:00Z`,
  })
}
