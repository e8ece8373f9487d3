import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { textLinesOf } from './stretches.ts'
import type { WordForm } from './word-form.ts'

/** One word of a text as printed: letters only. */
export interface Word {
  readonly block: Block
  /** Offset in `block.text`. */
  readonly start: number
  readonly text: string
}

export const wordExcerpt = ({ block, start, text }: Word): Excerpt => ({
  block,
  span: spanOf(start, start + text.length),
})

export interface TextWord extends Word {
  readonly form: WordForm
}

/**
 * The words of a document in reading order. Letters in addresses, codes and numbers are left out, and the title and motto of
 * the system, whose wording has rules of its own.
 */
export const wordsOf = lastAsked((document: OfficialDocument): readonly TextWord[] => {
  const lines = textLinesOf(document)
  const words: TextWord[] = []
  document.blocks.forEach((block, index) => {
    if (block.component === 'tieu_de' || block.component === 'tieu_ngu') return
    let before = 0
    for (const stretch of lines[index]?.stretches ?? []) {
      for (const { start, text, form } of stretch.words) words.push({ block, start: before + start, text, form })
      before += stretch.text.length + 1
    }
  })
  return words
})
