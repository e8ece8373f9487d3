import type { System } from '../../document/official-document.ts'
import type { AssignedLine } from '../assemble.ts'
import { isPartyTitle, isStateTitle, isYouthTitle } from './patterns.ts'

/** Whose document it is: by its title, or, where that is missing, by the form of number and authority. */
export const systemOf = (lines: readonly AssignedLine[]): System => {
  const text = (component: string): string => lines.find((line) => line.component === component)?.block.text ?? ''
  const title = text('tieu_de')
  if (isPartyTitle(title)) return 'dang'
  if (isYouthTitle(title)) return 'doan'
  if (isStateTitle(title)) return 'nha-nuoc'
  const number = text('so_ky_hieu')
  if (/\d\s*-\s*\p{Lu}[\p{L}]*\s*\/\s*\p{Lu}/u.test(number) || /^T\s*\/\s*M/u.test(text('quyen_han'))) return 'dang'
  return /\d\s*\/\s*\p{Lu}[\p{L}]*\s*-/u.test(number) || text('tieu_ngu') !== '' ? 'nha-nuoc' : 'khac'
}
