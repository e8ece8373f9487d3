import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type OutlineItem, readOutline } from '../../document/read-outline.ts'

/** The numbered items of a document's body; read once for all rules. */
export const outlineOf = lastAsked(({ components }: OfficialDocument): readonly OutlineItem[] =>
  readOutline(components.noi_dung?.blocks ?? []),
)

/** True for documents divided into Điều: only these are bound to the marks of khoản and điểm (05-HD/VPTW, I.6.2.4). */
export const isDividedIntoArticles = (outline: readonly OutlineItem[]): boolean =>
  outline.filter(({ marker }) => marker.kind === 'dieu').length > 1
