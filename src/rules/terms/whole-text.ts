import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { type PlacedWord, type TextLine, textLinesOf } from '../words/stretches.ts'

/** The lines of a document as one text, for patterns that look at all of them in one go. */
export interface WholeText {
  /** As printed, one line of it for each block. */
  readonly text: string
  /** The same without marks and in lower case, at the same offsets. */
  readonly bare: string
  /** Of `bare`. */
  readonly bareWords: readonly PlacedWord[]
  readonly blocks: readonly Block[]
}

export const wholeText = lastAsked(
  (document: OfficialDocument): WholeText => ({
    text: document.blocks.map(({ text }) => text).join('\n'),
    bare: textLinesOf(document)
      .map(({ stretches }) => stretches.map(({ bare }) => bare).join(' '))
      .join('\n'),
    bareWords: bareWordsOf(textLinesOf(document)),
    blocks: document.blocks,
  }),
)

const bareWordsOf = (lines: readonly TextLine[]): readonly PlacedWord[] => {
  const words: PlacedWord[] = []
  let before = 0
  for (const { stretches } of lines) {
    for (const { bare, bareWords } of stretches) {
      for (const { start, text } of bareWords) words.push({ start: before + start, text })
      before += bare.length + 1
    }
  }
  return words
}

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
