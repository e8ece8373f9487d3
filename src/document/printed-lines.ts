import type { Block } from './block.ts'
import { spanOf } from './source.ts'

/**
 * A paragraph cut at its line breaks (Shift+Enter in Word), lines without text left out.
 * @param breaksBefore tells of a line, without white space around, whether it begins a line of its own
 */
export const printedLines = (block: Block, breaksBefore: (line: string, above: string) => boolean): Block[] => {
  if (!block.raw.includes('\n')) return [block]
  const starts = [0]
  let above = 0
  for (const { index } of block.raw.matchAll(/\n/g)) {
    const end = block.raw.indexOf('\n', index + 1)
    const line = block.raw.slice(index + 1, end < 0 ? undefined : end).trim()
    if (line !== '' && breaksBefore(line, block.raw.slice(above, index).trim())) starts.push(index + 1)
    above = index + 1
  }
  if (starts.length === 1) return [block]
  return starts
    .map((start, index) => block.slice(spanOf(start, starts[index + 1] ?? block.raw.length)))
    .filter((line) => line.text !== '')
}
