import { type Block, wholeBlock } from '../../document/block.ts'
import type { Format } from '../../document/official-document.ts'

/** A line break in a text, the end of a paragraph or a break in an XML part. */
const BREAK = /\n|<\/?\w+:(?:p|br|cr|tc)[\s/>]/

/** True for two lines, read apart, that stand on one printed line. A YAML has no printed lines of its own. */
export const runsOn = (above: Block | undefined, below: Block | undefined, format: Format): boolean => {
  if (!above || !below || format === 'yaml') return false
  const [first, second] = [above, below].map((block) => block.locate(wholeBlock(block).span))
  if (!first || !second || first.source !== second.source || second.span.start < first.span.end) return false
  return !BREAK.test(first.source.text.slice(first.span.end, second.span.start))
}
