import type { Block } from '../../document/block.ts'
import { type DocumentNumber, isLegalNormative, parseDocumentNumber } from '../../document/document-number.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'

export interface NumberLine {
  readonly block: Block
  readonly number: DocumentNumber
}

/** The line "Số …" taken apart; `null` where it is absent or numbers a legal normative document (`05/2026/QĐ-UBND`). */
export const numberLine = lastAsked(({ components }: OfficialDocument): NumberLine | null => {
  const [block] = components.so_ky_hieu?.blocks ?? []
  const number = block && !isLegalNormative(block.text) ? parseDocumentNumber(block.text) : null
  return block && number ? { block, number } : null
})

/** The stretch of number and symbol, without the word before it. */
export const codeSpan = ({ number, joint, head, middle, tail }: DocumentNumber): Span => {
  const last = [tail, middle, head, joint, number].find((part) => part.text !== '')
  return spanOf(number.text === '' ? joint.start : number.start, last?.end ?? number.end)
}
