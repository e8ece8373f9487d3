import type { OfficialDocument, System } from '../../document/official-document.ts'
import type { Source } from '../../document/source.ts'
import { findType } from '../../standards/document-types.ts'
import type { Standard } from '../../standards/standard.ts'
import { standardFor } from '../../standards/standards.ts'
import { type AssignedLine, assemble } from '../assemble.ts'
import type { Problem } from '../read-file.ts'
import { composeAddressees } from './compose/addressees.ts'
import { composeAppendices } from './compose/appendices.ts'
import { composeBody } from './compose/body-lines.ts'
import type { Composing } from './compose/composing.ts'
import { composeContact } from './compose/contact.ts'
import { composeGrounds } from './compose/grounds.ts'
import { composeHeading } from './compose/heading.ts'
import { composeIssuer } from './compose/issuer.ts'
import { composeCirculation, composeDraftMark, composeUrgency, urgencyAfter } from './compose/marks.ts'
import { composeNumber } from './compose/number.ts'
import { composePlaceAndDate, dateOf } from './compose/place-and-date.ts'
import { composeRecipients } from './compose/recipients.ts'
import { composeSignatures } from './compose/signatures.ts'
import { composeSubject, composeTypeName, isLetter } from './compose/title.ts'
import { rawText, textOf } from './tree/fields.ts'
import type { MapNode } from './tree/node.ts'

export interface Composed {
  /** `null` where the type is none that is known. */
  readonly document: OfficialDocument | null
  readonly problems: readonly Problem[]
  /** Keys that are not printed in this document. */
  readonly unprinted: readonly Problem[]
}

/**
 * The document as it will be printed.
 * @param root its shape has been checked
 * @param override words what the standard supplies; `null` takes the standard in force on the document's date
 */
export const compose = (root: MapNode, source: Source, override: Standard | null): Composed => {
  const typeText = textOf(root, 'loai')
  const type = findType(typeText?.text ?? '')
  if (!typeText || !type) return { document: null, problems: [], unprinted: [] }
  const system: System = textOf(root, 'he_thong')?.text === 'nha-nuoc' ? 'nha-nuoc' : 'dang'
  const standard = override ?? standardFor(system, dateOf({ root }))
  const problems: Problem[] = []
  const unprinted: Problem[] = []
  const lines = composeLines({
    source,
    root,
    type,
    system,
    typeSpan: typeText.pieces()[0]?.span ?? { start: 0, end: 0 },
    required: (key) => standard?.obligation(key)?.value ?? null,
    report: (problem) => problems.push(problem),
    leaveOut: (problem) => unprinted.push(problem),
  })
  return {
    document: assemble(lines, { format: 'yaml', source, page: null, system, hasLetterhead: true, type: type.id }),
    problems,
    unprinted,
  }
}

/** In the order of the page: the left column of the header, the right one, what stands below. */
const composeLines = (composing: Composing): AssignedLine[] => {
  const subject = composeSubject(composing)
  const urgency = composeUrgency(composing)
  const underNumber = urgencyAfter(composing) === 'so_ky_hieu'
  const circulation = composeCirculation(composing)
  const body = rawText(composing.root, 'noi_dung')
  const { lines: bodyLines, tables } = body ? composeBody(composing, 'noi_dung', body, 0) : { lines: [], tables: 0 }
  return [
    ...(circulation.onLastPage ? [] : circulation.lines),
    ...composeIssuer(composing),
    ...composeNumber(composing),
    ...(underNumber ? urgency : []),
    ...(isLetter(composing) ? subject : []),
    ...(underNumber ? [] : urgency),
    ...composeDraftMark(composing),
    ...composeHeading(composing),
    ...composePlaceAndDate(composing),
    ...composeTypeName(composing),
    ...(isLetter(composing) ? [] : subject),
    ...composeAddressees(composing),
    ...composeGrounds(composing),
    ...bodyLines,
    ...composeRecipients(composing),
    ...composeSignatures(composing),
    ...(circulation.onLastPage ? circulation.lines : []),
    ...composeContact(composing),
    ...composeAppendices(composing, tables),
  ]
}
