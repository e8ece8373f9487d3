import type { Block } from '../../document/block.ts'

/** True where most letters of a line are bold; `null` where the file does not tell. */
export const isBold = ({ style, text }: Block): boolean | null => {
  if (!style || style.runs.length === 0) return null
  const bold = style.runs.reduce((sum, run) => sum + (run.bold ? run.end - run.start : 0), 0)
  return bold * 2 > text.length
}
