import { type Block, createBlock } from './block.ts'
import { lastNotAfter } from './last-not-after.ts'
import { spanOf } from './source.ts'

/**
 * Printed lines of a text file as the one paragraph that they are lines of, which knows where each of its words stands.
 * @param lines in reading order, of one source
 */
export const joinBlocks = (lines: readonly [Block, ...Block[]]): Block => {
  const [first] = lines
  if (lines.length === 1) return first
  const starts: number[] = []
  let length = 0
  for (const { text } of lines) {
    starts.push(length)
    length += text.length + 1
  }
  const place = (offset: number, end: number) => {
    const index = lastNotAfter(starts, offset)
    const line = lines[index] ?? first
    const within = Math.min(offset - (starts[index] ?? 0), line.text.length)
    return line.locate(spanOf(within, Math.min(within + end, line.text.length)))
  }
  return createBlock({
    raw: lines.map(({ text }) => text).join(' '),
    component: first.component,
    locateRaw: ({ start, end }) => {
      const from = place(start, 0)
      return end <= start ? from : { ...from, span: spanOf(from.span.start, place(end - 1, 1).span.end) }
    },
  })
}
