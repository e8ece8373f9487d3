import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineItem, readOutline } from '../../document/read-outline.ts'

const outlines = new WeakMap<OfficialDocument, readonly OutlineItem[]>()

/** The numbered items of a document's body; read once for all rules. */
export const outlineOf = (document: OfficialDocument): readonly OutlineItem[] => {
  const known = outlines.get(document)
  if (known) return known
  const outline = readOutline(document.components.noi_dung?.blocks ?? [])
  outlines.set(document, outline)
  return outline
}

/** True for documents divided into Điều: only these are bound to the marks of khoản and điểm (05-HD/VPTW, I.6.2.4). */
export const isDividedIntoArticles = (outline: readonly OutlineItem[]): boolean =>
  outline.filter(({ marker }) => marker.kind === 'dieu').length > 1
