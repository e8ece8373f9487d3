import type { Block } from '../../document/block.ts'

/** True where all letters of a line are bold; `null` where the file does not tell. */
export const isBold = ({ style }: Block): boolean | null =>
  style && style.runs.length > 0 ? style.runs.every((run) => run.bold) : null
