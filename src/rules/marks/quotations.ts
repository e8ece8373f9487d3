import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type MarkRole, type Pairing, pairMarks } from './pairs.ts'
import { passagesOf } from './passages.ts'
import { runningText } from './running-text.ts'

const QUOTES = /["“”]/g

/** A passage of a law may be quoted through many paragraphs. */
const FARTHEST = 60

/** Quotation marks of a document, passage by passage; none where it has no such mark. */
export const quotationsOf = lastAsked((document: OfficialDocument): readonly Pairing[] =>
  /["“”]/.test(runningText(document).whole)
    ? passagesOf(document).map((passage) => pairMarks(passage, QUOTES, roleOf, FARTHEST))
    : [],
)

const roleOf: MarkRole = ({ block: { text }, index, mark }, open) => {
  if (mark === '“') return 'opens'
  const before = text.charAt(index - 1)
  // «09h30”», «21"»: minutes and inches.
  if (!open && /\d/.test(before)) return null
  if (mark === '”') return 'closes'
  const behind = text.charAt(index + 1)
  const mayOpen = !/[^\s([“"]/.test(before) && /[A-Za-zÀ-ỹ\d([“"]/.test(behind)
  const mayClose = /[A-Za-zÀ-ỹ\d.,;:!?)\]”"%]/.test(before) && !/[A-Za-zÀ-ỹ\d]/.test(behind)
  if (mayOpen !== mayClose) return mayOpen ? 'opens' : 'closes'
  // What looks like neither is a trace of the scanner.
  return mayOpen ? (open ? 'closes' : 'opens') : null
}
