import { isCapitals, isPlaceholder } from '../../document/placeholder.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { fold } from '../../vietnamese/fold.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'
import type { AssignedLine } from '../assemble.ts'
import { beginsBodyName } from './body-names.ts'
import { isAuthority, isPersonName, isPlaceAndDate, isRemark, isSigningHint } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'
import { isBold } from './weight.ts'

/** Takes the lines of a signature apart: its columns are its signers, the lead on the right or, of a biên bản, the chair. */
export const readSigners = (lines: readonly PrintedLine[]): AssignedLine[] => {
  const columns = columnsOf(lines)
  const signers = columns.map(readSigner)
  const ranked = signers.filter((signer) =>
    signer.some(({ component }) => component !== null && component !== 'dia_danh_ngay'),
  )
  const chair = ranked.findIndex((signer) => isChair(signer))
  const lead = ranked[chair >= 0 ? chair : ranked.length - 1]
  const order = [...(lead ? [lead] : []), ...ranked.filter((signer) => signer !== lead)]
  return signers.flatMap((signer) => {
    const ordinal = order.indexOf(signer)
    return ordinal > 0 ? signer.map((line) => ({ ...line, signer: ordinal })) : signer
  })
}

const columnsOf = (lines: readonly PrintedLine[]): (readonly PrintedLine[])[] =>
  [...groupedBy(lines, columnOf)].sort(([a], [b]) => a - b).map(([, group]) => group)

/** A line of its own beneath two halves continues the right one: the name stands there. */
const columnOf = ({ block, side }: PrintedLine): number => {
  if (block.cell && block.part === null && block.cell.columns > 2) return block.cell.column - block.cell.columns
  return side === 'left' ? Number.NEGATIVE_INFINITY : 0
}

/** "THƯ KÝ" signs beside the chair. */
const isChair = (signer: readonly AssignedLine[]): boolean =>
  signer.some(({ component, block }) => component === 'chuc_vu' && /^chu (?:toa|tri|tich)/.test(bare(block.text)))

const bare = (text: string): string => fold(text).normalize('NFD').replace(/\p{M}/gu, '')

/**
 * Authority lines first, then the title directly beneath, then the name: the last line that is one. Upper-case lines
 * between, apart from the title, are the text of a seal.
 */
const readSigner = (lines: readonly PrintedLine[]): AssignedLine[] => {
  if (lines.some(({ text }) => isRemark(text))) return lines.map(({ block }) => ({ block, component: null }))
  const nameIndex = findName(lines)
  const head = nameIndex < 0 ? lines : lines.slice(0, nameIndex)
  const assigned: AssignedLine[] = []
  let above: PrintedLine | null = null
  for (const line of head) {
    assigned.push({ block: line.block, component: partOf(line, assigned, above) })
    above = line
  }
  const name = lines[nameIndex]
  const rest = nameIndex < 0 ? [] : lines.slice(nameIndex + 1)
  return [
    ...assigned,
    ...(name ? [{ block: name.block, component: 'ho_ten' as const }] : []),
    ...rest.map(({ block }) => ({ block, component: null })),
  ]
}

const partOf = (
  line: PrintedLine,
  assigned: readonly AssignedLine[],
  above: PrintedLine | null,
): AssignedLine['component'] => {
  const { text, gap, block } = line
  if (isAuthority(text)) return 'quyen_han'
  if (isSigningHint(text)) return null
  if (isPlaceAndDate(text)) return 'dia_danh_ngay'
  const previous = assigned.at(-1)?.component
  const titled = assigned.some(({ component }) => component === 'chuc_vu')
  if (titled) {
    if (previous !== 'chuc_vu' || gap) return null
    const isSetAlike = above !== null && isBold(block) === true && isBold(above.block) === true
    return isUpperCase(text) || isSetAlike ? 'chuc_vu' : null
  }
  const isFirst = assigned.every(({ component }) => component === null || component === 'dia_danh_ngay')
  const isBelowAuthority = previous === 'quyen_han' && !gap
  return isCapitals(text) || isBelowAuthority || (isFirst && line.side !== null) || (isFirst && isBold(block) === true)
    ? 'chuc_vu'
    : null
}

/** The last line that is a name; one in capitals only at the end, apart from the title above it. */
const findName = (lines: readonly PrintedLine[]): number => {
  const name = lines.findLastIndex(({ text }) => isPersonName(text) && !isUpperCase(text))
  if (name >= 0) return name
  const last = lines.at(-1)
  const hasTitle = lines.slice(0, -1).some(({ text }) => !isAuthority(text))
  if (!last?.gap || !hasTitle) return last && hasTitle && isPlaceholder(last.text) ? lines.length - 1 : -1
  const isName = isPlaceholder(last.text) || (isPersonName(last.text) && !beginsBodyName(last.text))
  return isName ? lines.length - 1 : -1
}
