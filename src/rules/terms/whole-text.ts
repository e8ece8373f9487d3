import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'

/** The lines of a document as one text, for patterns that look at all of them in one go. */
export interface WholeText {
  /** As printed, one line of it for each block. */
  readonly text: string
  /** The same without marks and in lower case, at the same offsets. */
  readonly bare: string
  readonly blocks: readonly Block[]
}

export const wholeText = lastAsked(({ blocks }: OfficialDocument): WholeText => {
  const text = blocks.map((block) => block.text).join('\n')
  return { text, bare: bareText(text), blocks }
})

/** Where matches of a pattern stand, each within one line; they are told in the order of the text. */
export const excerptsOf = (
  { blocks }: WholeText,
  matches: Iterable<RegExpExecArray>,
): readonly (readonly [Excerpt, RegExpExecArray])[] => {
  const found: (readonly [Excerpt, RegExpExecArray])[] = []
  let line = 0
  let offset = 0
  for (const match of matches) {
    while (match.index > offset + lengthOf(blocks[line])) {
      offset += lengthOf(blocks[line]) + 1
      line++
    }
    const block = blocks[line]
    if (!block) break
    const start = match.index - offset
    found.push([{ block, span: spanOf(start, start + match[0].length) }, match])
  }
  return found
}

const lengthOf = (block: Block | undefined): number => block?.text.length ?? Number.POSITIVE_INFINITY
