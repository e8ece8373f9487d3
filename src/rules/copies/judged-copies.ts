import { parseDocumentNumber } from '../../document/document-number.ts'
import { lastAsked } from '../../document/last-asked.ts'
import { parsePlaceAndDate } from '../../document/official-date.ts'
import type { Copy, OfficialDocument, System } from '../../document/official-document.ts'
import { appliesOn, type Standard } from '../../standards/standard.ts'

/**
 * The copies of a document that its own standard judges. A copy is made under the rules of the day and of the system of the
 * body that makes it, which may be others than those of the document.
 */
export const judgedCopies = (document: OfficialDocument, standard: Standard): readonly Copy[] =>
  copiesOf(document)
    .filter(({ copy, system }) => (system ?? standard.system) === standard.system && isMadeUnder(copy, standard))
    .map(({ copy }) => copy)

const copiesOf = lastAsked(({ copies }: OfficialDocument) => copies.map((copy) => ({ copy, system: systemOf(copy) })))

/** Nobody knows when a copy without date was made: after the document, perhaps under the next standard. */
const isMadeUnder = ({ components }: Copy, standard: Standard): boolean => {
  const date = parsePlaceAndDate(components.dia_danh_ngay?.text ?? '')?.date ?? null
  return date ? appliesOn(standard, date) : standard.to === undefined
}

/** By how its number is joined to the symbol, or how its signer names the authority; `null` where neither tells. */
const systemOf = ({ components }: Copy): System | null => {
  const joint = parseDocumentNumber(components.so_ky_hieu?.text ?? '')?.joint.text.trim()
  if (joint === '/') return 'nha-nuoc'
  if (joint === '-') return 'dang'
  const authority = components.quyen_han?.text ?? ''
  if (/^[TK]\s*\/\s*[TML]/u.test(authority)) return 'dang'
  return /^(?:TM|KT|TL|TUQ|Q)\s*\./u.test(authority) ? 'nha-nuoc' : null
}
