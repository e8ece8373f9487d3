import { parseStyleId } from '../../document/style-name.ts'
import type { AppendixPart, AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'

/** True for a file whose paragraphs carry the styles that `draft` writes: then they say what each line is. */
export const isStyled = (lines: readonly Line[]): boolean => {
  const printed = lines.filter((line) => line.block.text !== '')
  const own = printed.filter(hasOwnStyle)
  return own.length > 0 && own.length >= printed.length * 0.9
}

/** True for a line in one of the styles that `draft` writes. */
export const hasOwnStyle = ({ styleId }: Line): boolean => styleId !== null && parseStyleId(styleId) !== null

const APPENDIX_PARTS: Readonly<Record<string, AppendixPart>> = {
  '': 'label',
  'tieu-de': 'title',
  'chi-dan': 'guide',
}

/** Reads the components off the paragraph styles. Lines of other styles, typed in later, belong to what stands above. */
export const assignByStyle = (lines: readonly Line[]): AssignedLine[] => {
  const assigned: AssignedLine[] = []
  let appendix = -1
  let signer = -1
  for (const { block, styleId } of lines) {
    if (block.text === '') continue
    const style = styleId ? parseStyleId(styleId) : null
    const above = assigned.at(-1)
    if (!style) {
      assigned.push(above ? { ...above, block } : { block, component: null })
      continue
    }
    const { component, variant } = style
    if (component === 'phu_luc') {
      const part = APPENDIX_PARTS[variant] ?? 'body'
      if (part === 'label' || (part === 'title' && appendixEnded(above))) appendix++
      assigned.push({ block, component, appendix: { ordinal: Math.max(appendix, 0), part } })
      continue
    }
    if (component === 'quyen_han' || component === 'chuc_vu' || component === 'ho_ten') {
      if (beginsSigner(component, above)) signer++
      assigned.push({ block, component, signer: Math.max(signer, 0) })
      continue
    }
    assigned.push({ block, component, separator: variant === 'dau' })
  }
  return leadLast(assigned)
}

const appendixEnded = (above: AssignedLine | undefined): boolean =>
  above?.appendix?.part !== 'label' && above?.appendix?.part !== 'title'

const ORDER = ['quyen_han', 'chuc_vu', 'ho_ten']

/** A signer's lines come in the order authority, title, name; a step back begins the next signer. */
const beginsSigner = (component: string, above: AssignedLine | undefined): boolean =>
  !above?.component || !ORDER.includes(above.component) || ORDER.indexOf(component) < ORDER.indexOf(above.component)

/** The lead signs on the right, so its lines come last in reading order (05-HD/VPTW, I.7.2.4), yet it is signer 0. */
const leadLast = (lines: readonly AssignedLine[]): AssignedLine[] => {
  const last = Math.max(-1, ...lines.map((line) => line.signer ?? -1))
  if (last < 1) return [...lines]
  return lines.map((line) => (line.signer === undefined ? line : { ...line, signer: (line.signer + 1) % (last + 1) }))
}
