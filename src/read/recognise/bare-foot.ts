import { parseOutlineMarker } from '../../document/outline.ts'
import { isCapitals, isPlaceholder } from '../../document/placeholder.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { isPersonName, isPlaceAndDate, isSigningHint } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'
import { isBold } from './weight.ts'

/** A signature without recipients takes no more lines, for three signers. */
const MOST_LINES = 20

/** Titles and names are short. */
const LONGEST = 60

/**
 * Where the signature begins that neither "Nơi nhận" nor an authority gives away: at the end of the text, a name with
 * the title above it, or the columns of a biên bản.
 * @returns `null` where the text ends without a signature
 */
export const bareFootStart = (lines: readonly PrintedLine[], from: number): number | null => {
  let start = lines.length
  while (start > Math.max(from, lines.length - MOST_LINES) && isSignatureLine(lines[start - 1], lines[start])) start--
  const foot = lines.slice(start)
  return foot.some(isSignerMark) || areColumns(foot) ? start : null
}

const isSignatureLine = (line: PrintedLine | undefined, below: PrintedLine | undefined): boolean => {
  if (!line || line.text.length > LONGEST || line.block.cell?.bordered) return false
  if (isSignerMark(line)) return true
  if (isPlaceAndDate(line.text)) return true
  if (parseOutlineMarker(line.text) !== null || /[.;:,]$/.test(line.text)) return false
  if (line.side !== null) return true
  return (
    isCapitals(line.text) || (isBold(line.block) === true && below !== undefined && (below.gap || isSignerMark(below)))
  )
}

/** A name, a hint where to sign, or a name to be filled in. */
const isSignerMark = ({ text, gap, side, block }: PrintedLine): boolean =>
  (isPersonName(text) && !isUpperCase(text)) ||
  isSigningHint(text) ||
  (isPlaceholder(text) && (gap || side !== null) && !block.cell?.bordered)

const areColumns = (foot: readonly PrintedLine[]): boolean =>
  foot.some(({ side, text }) => side === 'left' && isCapitals(text)) &&
  foot.some(({ side, text }) => side === 'right' && isCapitals(text))
