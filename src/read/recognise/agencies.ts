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

/** "TỈNH BÌNH THUẬN": no name of its own, the line above goes on. */
const isUnitName = (text: string): boolean =>
  /^(?:tỉnh|thành phố|tp\.?|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)\s/iu.test(text) && !beginsBodyName(text)

const superiorLines = (names: readonly AssignedLine[]): readonly AssignedLine[] => {
  const weights = names.map((line) => isBold(line.block))
  const firstBold = weights.indexOf(true)
  const isLight = weights.slice(0, firstBold).every((weight) => weight === false)
  if (firstBold > 0 && isLight && !isUnitName(names[firstBold]?.block.text ?? '')) return names.slice(0, firstBold)
  const beginnings = names.flatMap((line, index) => (beginsBodyName(line.block.text) ? [index] : []))
  const last = beginnings.at(-1) ?? 0
  return names.slice(0, last)
}
