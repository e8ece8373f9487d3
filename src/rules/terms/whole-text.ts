import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { textWordsOf, type WordSequence } from '../words/text-words.ts'

/** The lines of a document as one text, for patterns that look at all of them in one go. */
export interface WholeText {
  /** As printed, one line of it for each block. */
  readonly text: string
  /** The same without marks and in lower case, at the same offsets. */
  readonly bare: string
  /** Of `bare`, letters a to z. */
  readonly bareWords: WordSequence
  readonly blocks: readonly Block[]
}

export const wholeText = lastAsked((document: OfficialDocument): WholeText => {
  const { blocks } = document
  const text = blocks.map((block) => block.text).join('\n')
  return { text, bare: bareText(text), bareWords: textWordsOf(document).bareWords, blocks }
})

/** Stretches of the whole text, each within one line and in the order of the text, with the line they stand in. */
export const excerptsOf = <S extends Span>(
  { blocks }: WholeText,
  stretches: readonly S[],
): readonly (readonly [Excerpt, S])[] => {
  const found: (readonly [Excerpt, S])[] = []
  let line = 0
  let offset = 0
  for (const stretch of stretches) {
    while (stretch.start > offset + lengthOf(blocks[line])) {
      offset += lengthOf(blocks[line]) + 1
      line++
    }
    const block = blocks[line]
    if (!block) break
    found.push([{ block, span: spanOf(stretch.start - offset, stretch.end - offset) }, stretch])
  }
  return found
}

const lengthOf = (block: Block | undefined): number => block?.text.length ?? Number.POSITIVE_INFINITY
