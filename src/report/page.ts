import type { Language } from '../document/message.ts'

/** What a text for people is printed on. */
export interface Page {
  readonly language: Language
  readonly colors: boolean
  /** Characters in a line of the terminal; `null` where there is none. */
  readonly width: number | null
}
