import { InputError } from '../../../document/input-error.ts'
import type { Attributes } from './names.ts'

/** What is told of a text in XML as it is written, names with their prefixes; offsets are those of the text. */
export interface Markup {
  /**
   * A start tag, `[start, end)`; the end of an empty element is told right after.
   * @returns true where nothing that the element holds matters: who can, goes on with its end
   */
  open(name: string, attributes: Attributes, start: number, end: number): boolean
  close(end: number): void
  /** Characters with references resolved; where the span is as long as the text, they stand there unchanged. */
  text(text: string, start: number, end: number): void
}

/** Tells all of a text in its order. Throws InputError as `scanXml`. */
export type TellMarkup = (xml: string, part: string, markup: Markup) => void

/** No document comes near; it bounds the memory that a hostile tag can ask for. */
export const MOST_ATTRIBUTES = 256

export const broken = (part: string): InputError =>
  new InputError('tep/hong', {
    vi: `phần «${part}» bên trong tệp bị hỏng; hãy mở tệp bằng Word rồi lưu lại`,
    en: `its part "${part}" is damaged; open the file in Word and save it again`,
  })

/** A part that no real document comes near. */
export const tooLarge = (part: string): InputError =>
  new InputError('tep/qua-lon', {
    vi: `phần «${part}» bên trong tệp lớn hoặc lồng nhau quá mức của một văn bản`,
    en: `its part "${part}" is larger or more deeply nested than any document's`,
  })
