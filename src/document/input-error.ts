import type { Message } from './message.ts'

/**
 * Something the user can mend: a file that cannot be read, a wrong flag, a template that does not hold. Printed as one
 * sentence, without a stack; every other error is a bug of ours.
 */
export class InputError extends Error {
  override readonly name = 'InputError'
  /** Id of the finding it becomes for a file of many: `tep/khong-phai-docx`. */
  readonly id: string
  readonly text: Message

  constructor(id: string, text: Message) {
    super(text.en)
    this.id = id
    this.text = text
  }
}
