import type { Message } from '../document/message.ts'
import type { Format, OfficialDocument } from '../document/official-document.ts'
import type { Location, Source } from '../document/source.ts'
import type { Directive } from './directive.ts'
import type { Hazard } from './hazard.ts'

/** A syntax or shape error of the input itself: told before any rule of form, and then no rule runs on the file. */
export interface Problem {
  /** `yaml/khoa-la` */
  readonly id: string
  readonly message: Message
  readonly location: Location
  readonly seen: string | null
  readonly expected: string | null
}

/** What reading one file gives. Unreadable files throw `InputError` instead. */
export interface ReadFile {
  readonly file: string
  readonly format: Format
  /** The text, or the main part of a .docx. */
  readonly source: Source
  readonly documents: readonly OfficialDocument[]
  readonly problems: readonly Problem[]
  /** What is rightly written in the input but not printed in this document; absent where the format prints everything. */
  readonly unprinted?: readonly Problem[]
  /** Absent where the format can hold none. */
  readonly hazards?: readonly Hazard[]
  /** In the order in which they stand; absent where there is none. */
  readonly directives?: readonly Directive[]
}
