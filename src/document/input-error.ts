import type { Message } from './message.ts'
import type { Location } from './source.ts'

/** One of several things that are wrong in a file. */
export interface WrongPlace {
  readonly location: Location
  readonly message: Message
}

/**
 * Something the user can mend: a file that cannot be read, a wrong flag, a template that does not hold. Printed as one
 * sentence, without a stack; every other error is a bug of ours.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** Id of the finding it becomes for a file of many: `tep/khong-phai-docx`. */
  readonly id: string
  readonly text: Message
  /** What the text tells line by line, where it is about places of a file. */
  readonly places: readonly WrongPlace[]

  constructor(id: string, text: Message, places: readonly WrongPlace[] = []) {
    super(text.en)
    this.id = id
    this.text = text
    this.places = places
  }
}
