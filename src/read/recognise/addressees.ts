import type { AssignedLine } from '../assemble.ts'
import { isAddressLabel, isClosingGround, isGround, withoutAddressLabel } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'

/** "Kính gửi:" with its list, and the index of the first line behind it. */
export interface Addressees {
  readonly assigned: readonly AssignedLine[]
  readonly end: number
}

/** An addressee is named in a line or two; more is text. */
const LONGEST = 200

/** @param from index of the line that begins with "Kính gửi" */
export const readAddressees = (lines: readonly PrintedLine[], from: number): Addressees => {
  const assigned: AssignedLine[] = []
  let above: PrintedLine | null = null
  let index = from
  for (; index < lines.length; index++) {
    const line = lines[index]
    if (!line || (above && !isAddressee(line, above))) break
    assigned.push({ block: line.block, component: 'kinh_gui' })
    above = line
  }
  return { assigned, end: index }
}

/**
 * Whether a line belongs to the addressees above: as an item with its dash, as an item of a list without dashes, in the
 * cell beside the label, or as the rest of an item that a line of a text file was too short for. A paragraph of a .docx
 * is never such a rest.
 */
const isAddressee = ({ text, block, gap }: PrintedLine, above: PrintedLine): boolean => {
  if (text.length > LONGEST || isGround(text) || isClosingGround(text)) return false
  if (/^[-–+•]\s*\S/u.test(text)) return true
  const item = isAddressLabel(above.text) ? withoutAddressLabel(above.text) : above.text
  if (item === '') return true
  const isTableLeft = above.block.cell !== null && block.cell === null
  if (gap || isTableLeft) return false
  const isListOpen = /[;,]$/.test(item)
  const isLineOpen = block.style === null && !/[.:]$/.test(item)
  return isListOpen || isLineOpen
}
