import type { OfficialDocument } from '../document/official-document.ts'
import { DOCUMENT_TYPES, typeBeginning } from '../standards/document-types.ts'
import { suggest } from '../vietnamese/suggest.ts'

/**
 * True for a State paper whose heading is, or nearly is, the name of no type: a slip, a list, a form with a head of its own.
 * The State's types are a closed list (30/2020/NĐ-CP, Điều 7), so its rules of form do not hold for others.
 */
export const isOtherKind = ({ system, type, components }: OfficialDocument): boolean => {
  const heading = components.ten_loai?.text
  if (system !== 'nha-nuoc' || type !== null || heading === undefined || typeBeginning(heading)) return false
  return suggest(heading, NAMES) === null
}

const NAMES = DOCUMENT_TYPES.map(({ name }) => name)
