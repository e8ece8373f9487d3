import type { Block } from './block.ts'
import type { Component, ComponentId } from './component.ts'
import type { CalendarDate } from './official-date.ts'
import type { PageLayout } from './page-layout.ts'
import type { Source } from './source.ts'

export type Format = 'yaml' | 'docx' | 'text'

/** Whose rules of form a document follows: Party, State, Youth Union, or none that is known. */
export type System = 'dang' | 'nha-nuoc' | 'doan' | 'khac'

/** One signer: authority (`T/M BAN THƯỜNG VỤ`), title and name; each may be missing. */
export interface Signature {
  readonly quyen_han: Component | null
  readonly chuc_vu: Component | null
  readonly ho_ten: Component | null
}

/** An appendix: its heading lines and what follows them. */
export interface Appendix {
  /** "Phụ lục 1"; `null` where an attached part begins without it. */
  readonly label: Block | null
  readonly title: readonly Block[]
  /** "(Kèm theo Kế hoạch số …)" */
  readonly guide: Block | null
  readonly body: readonly Block[]
}

/** What a body that copies the document sets beneath it: the kind of copy, its own number and date, its own signature. */
export interface Copy {
  /** "SAO Y", "Bản sao văn bản"; `null` where nothing but its number tells that it is a copy. */
  readonly kind: Block | null
  /** Every printed line of it in reading order. */
  readonly blocks: readonly Block[]
  /** Its copying body, number, place and date, recipients and lead signature, under the ids that a document's have. */
  readonly components: Readonly<Partial<Record<ComponentId, Component>>>
  /** The lead signer first. */
  readonly signatures: readonly Signature[]
}

/** What YAML, .docx and plain text all become: the document as printed, each line knowing where it stands. */
export interface OfficialDocument {
  readonly format: Format
  readonly source: Source
  readonly system: System
  /** False for a form, an agenda, a text attached to another document: rules of form do not hold for them. */
  readonly hasLetterhead: boolean
  /** Id of the document type (`cong-van`), `null` where it cannot be told. */
  readonly type: string | null
  /** The date in its own dateline; `null` where blank or impossible. */
  readonly date: CalendarDate | null
  readonly components: Readonly<Partial<Record<ComponentId, Component>>>
  /** The lead signer first. */
  readonly signatures: readonly Signature[]
  /** Also one that is signed on its own and so a document of its own, whose lines are not among the blocks here. */
  readonly appendices: readonly Appendix[]
  /** In the order in which they were made; a copy may be copied again. Their lines are those of `ban_sao`. */
  readonly copies: readonly Copy[]
  /** Every printed line in reading order. */
  readonly blocks: readonly Block[]
  /** `null` where the source has no pages (YAML, text). */
  readonly page: PageLayout | null
}
