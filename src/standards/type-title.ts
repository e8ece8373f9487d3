import { lastAsked } from '../document/last-asked.ts'
import type { OfficialDocument, System } from '../document/official-document.ts'
import { beginsWithWords } from '../vietnamese/fold.ts'
import { suggest } from '../vietnamese/suggest.ts'
import { DOCUMENT_TYPES, typeNamed } from './document-types.ts'

/** What a printed title is: the name of a type, one that is misspelt, or the name of something else ("PHIẾU TRÌNH"). */
export type TypeTitle = { readonly is: 'type' | 'other' } | { readonly is: 'misspelt'; readonly meant: string }

export const readTypeTitle = (title: string, system: System): TypeTitle => {
  if (typeNamed(title)) return { is: 'type' }
  const names = DOCUMENT_TYPES.filter(({ dang, nhaNuoc }) => (system === 'dang' ? dang : nhaNuoc) !== undefined).map(
    ({ name }) => name,
  )
  // A longer name («báo cáo chính trị») is a type too, or the trích yếu on the same line.
  if (names.some((name) => beginsWithWords(title, name) && /^\s*[A-Za-zÀ-ỹ]/.test(title.slice(name.length))))
    return { is: 'type' }
  const meant = suggest(title, names)
  return meant === null ? { is: 'other' } : { is: 'misspelt', meant }
}

/**
 * True for a form, a slip, a list with the header of a body: its title names no type of document. The form of documents is
 * laid down for the types only (30/2020/NĐ-CP, Điều 7, Điều 8).
 */
export const isOfOtherKind = lastAsked(({ components, system }: OfficialDocument): boolean => {
  const [title] = components.ten_loai?.blocks ?? []
  return title !== undefined && readTypeTitle(title.text, system).is === 'other'
})
