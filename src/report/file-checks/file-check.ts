import type { Message } from '../../document/message.ts'
import type { Severity } from '../../standards/severity.ts'

/**
 * A finding on the file rather than on the form of a document: no standard states it, and no rule makes it. What makes it is
 * the reader of the file, or what judges whether there is a document in it.
 */
export interface FileCheck {
  /** `yaml/khoa-la` */
  readonly id: string
  readonly severity: Severity
  /** What is wrong, and why that matters. */
  readonly summary: Message
  /** What to do about it. */
  readonly remedy: Message
  /** A right and a wrong input, where a few letters show it. */
  readonly examples?: { readonly right: string; readonly wrong: string }
}
