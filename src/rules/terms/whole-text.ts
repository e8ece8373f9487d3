import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type Span, spanOf } from '../../document/source.ts'
import { type TextLine, textLinesOf } from '../words/stretches.ts'

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

/** The words of a text in order; two lists, since there is one for each document and a word has nothing else. */
export interface WordSequence {
  readonly texts: readonly string[]
  /** Offsets in the text. */
  readonly starts: readonly number[]
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

const bareWordsOf = (lines: readonly TextLine[]): WordSequence => {
  const texts: string[] = []
  const starts: number[] = []
  let before = 0
  for (const { stretches } of lines) {
    for (const { bare, bareWords } of stretches) {
      for (const { start, text } of bareWords) {
        texts.push(text)
        starts.push(before + start)
      }
      before += bare.length + 1
    }
  }
  return { texts, starts }
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
