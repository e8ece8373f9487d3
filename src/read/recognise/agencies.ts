import type { AssignedLine } from '../assemble.ts'
import { beginsBodyName } from './body-names.ts'
import { isBold } from './weight.ts'

/**
 * Tells the superior's lines from the issuer's: by weight where the file shows it (the superior is not bold), otherwise
 * by the words that begin a body's name; the last name is the issuer's.
 */
export const splitAgencies = (assigned: readonly AssignedLine[]): AssignedLine[] => {
  const names = assigned.filter((line) => line.component === 'co_quan_ban_hanh' && !line.separator)
  const superior = new Set(superiorLines(names))
  return assigned.map((line) => (superior.has(line) ? { ...line, component: 'co_quan_cap_tren' } : line))
}

const superiorLines = (names: readonly AssignedLine[]): readonly AssignedLine[] => {
  const weights = names.map((line) => isBold(line.block))
  const firstBold = weights.indexOf(true)
  if (firstBold > 0 && weights.slice(0, firstBold).every((weight) => weight === false)) return names.slice(0, firstBold)
  const beginnings = names.flatMap((line, index) => (beginsBodyName(line.block.text) ? [index] : []))
  const last = beginnings.at(-1) ?? 0
  return names.slice(0, last)
}
