import type { AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'
import { isGround } from './patterns.ts'

/** The text between header and foot: grounds that stand as lines of their own at its beginning, then the rest. */
export const readBody = (lines: readonly Line[]): AssignedLine[] => {
  const blocks = lines.map((line) => line.block).filter((block) => block.text !== '')
  const firstOther = blocks.findIndex((block) => !isGround(block.text))
  const grounds = firstOther < 0 ? blocks.length : firstOther
  return blocks.map((block, index) => ({ block, component: index < grounds ? 'can_cu' : 'noi_dung' }))
}
