import { type Block, type Excerpt, lineNumber, wholeBlock } from '../../document/block.ts'
import type { Component, ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { parseRecipientList } from '../../document/recipient-list.ts'
import { spanOf } from '../../document/source.ts'
import type { Standard } from '../../standards/standard.ts'
import { fold } from '../../vietnamese/fold.ts'

/** Lines, or stretches of lines, that one obligation of layout applies to. */
export type PrintedPart = readonly Excerpt[]

/** Finds what a layout rule judges: one part for most components, one for each signer. */
export type FindParts = (document: OfficialDocument, standard: Standard) => readonly PrintedPart[]

const linesOf = (component: Component | null | undefined): Excerpt[] => component?.blocks.map(wholeBlock) ?? []

/** All lines of a component. */
export const wholeComponent =
  (id: ComponentId): FindParts =>
  ({ components }) => [linesOf(components[id])]

/** All lines of components that one obligation covers together. */
export const wholeComponents =
  (...ids: readonly ComponentId[]): FindParts =>
  ({ components }) => [ids.flatMap((id) => linesOf(components[id]))]

/** The words "Kính gửi:", "Nơi nhận:". */
export const recipientLabel =
  (id: 'kinh_gui' | 'noi_nhan'): FindParts =>
  ({ components }) => {
    const label = parseRecipientList(components[id]?.blocks ?? []).label
    return label ? [[label]] : []
  }

/** The addressees or recipients. */
export const recipientItems =
  (id: 'kinh_gui' | 'noi_nhan'): FindParts =>
  ({ components }) => [parseRecipientList(components[id]?.blocks ?? []).items.flatMap((item) => item.lines)]

/** Who drafted and typed the document, at the end of the recipients. */
export const drafterCode: FindParts = ({ components }) => [
  parseRecipientList(components.noi_nhan?.blocks ?? []).draftedBy,
]

/** The issuer; of a đại hội's own bodies only their name, which stands under that of the đại hội. */
export const issuerLines: FindParts = ({ components }, standard) => {
  const lines = linesOf(components.co_quan_ban_hanh)
  const bodies = standard.obligation('co_quan_ban_hanh.congressBodies')?.value ?? []
  const body = lines.findIndex(({ block }) => bodies.some((name) => fold(block.text).startsWith(fold(name))))
  return [body < 0 ? lines : lines.slice(body)]
}

/** Of every signer. */
export const signerLines =
  (id: 'quyen_han' | 'ho_ten'): FindParts =>
  ({ signatures }) =>
    signatures.map((signature) => linesOf(signature[id]))

/** Titles under an authority line (T/M, K/T, T/L). */
export const titlesUnderAuthority: FindParts = ({ signatures }) =>
  signatures.filter((signature) => signature.quyen_han).map((signature) => linesOf(signature.chuc_vu))

/** Titles without an authority line above. */
export const titlesAlone: FindParts = ({ signatures }) =>
  signatures.filter((signature) => !signature.quyen_han).map((signature) => linesOf(signature.chuc_vu))

/** Authority, title and name of every signer. */
export const wholeSignatures: FindParts = ({ signatures }) =>
  signatures.map((signature) => [signature.quyen_han, signature.chuc_vu, signature.ho_ten].flatMap(linesOf))

/** The trích yếu that stands under a tên loại. */
export const titledSubject: FindParts = ({ components }) => (components.ten_loai ? [linesOf(components.trich_yeu)] : [])

/** The trích yếu of a công văn, which stands under the number. */
export const letterSubject: FindParts = ({ components, type }) =>
  type === 'cong-van' && !components.ten_loai ? [linesOf(components.trich_yeu)] : []

/** Of all appendices together: those of one document deviate alike. */
export const appendixLines =
  (part: 'label' | 'title' | 'guide'): FindParts =>
  ({ appendices }) => [appendices.flatMap((appendix) => appendix[part] ?? []).map(wholeBlock)]

/** "(Kèm theo Kế hoạch số …)" of every appendix. */
export const guideLines: FindParts = ({ appendices }) =>
  appendices.flatMap(({ guide }) => (guide ? [[wholeBlock(guide)]] : []))

/** The grounds of a titled document; a công văn may cite some in passing. */
export const grounds: FindParts = ({ components }) => (components.ten_loai ? [linesOf(components.can_cu)] : [])

/** Ordinal of the paragraph of the source that a block stands in. */
export const paragraphNumber = (block: Block): number => lineNumber({ block, span: spanOf(0, 0) })
