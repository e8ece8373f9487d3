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
  /** Which one it is of the words of its document. */
  readonly index: number
}

/** The words of a document in reading order. Lists, since there are many of them and few are looked at by themselves. */
export interface Words {
  readonly forms: readonly WordForm[]
  readonly blocks: readonly Block[]
  /** Offsets in the block's text. */
  readonly starts: readonly number[]
  /** True where nothing but a space is between the word and the one before it. */
  readonly areJoined: readonly boolean[]
}

/** Letters in addresses, codes and numbers are left out, and the title and motto of the system, whose wording has rules of its own. */
export const wordsOf = lastAsked((document: OfficialDocument): Words => {
  const lines = textLinesOf(document)
  const forms: WordForm[] = []
  const blocks: Block[] = []
  const starts: number[] = []
  const areJoined: boolean[] = []
  document.blocks.forEach((block, index) => {
    if (block.component === 'tieu_de' || block.component === 'tieu_ngu') return
    let offset = 0
    let lastEnd: number | null = null
    for (const { text, words } of lines[index]?.stretches ?? []) {
      for (const { start, form } of words) {
        forms.push(form)
        blocks.push(block)
        starts.push(offset + start)
        areJoined.push(start === 0 && lastEnd === offset - 1)
        lastEnd = offset + start + form.text.length
      }
      offset += text.length + 1
    }
  })
  return { forms, blocks, starts, areJoined }
})

/** @returns `null` beyond the first and the last word */
export const wordAt = ({ forms, blocks, starts }: Words, index: number): TextWord | null => {
  const [form, block, start] = [forms[index], blocks[index], starts[index]]
  return form && block && start !== undefined ? { block, start, text: form.text, form, index } : null
}

/** Those words of a document that have a form of some kind. */
export const wordsLike = (document: OfficialDocument, isLike: (form: WordForm) => boolean): readonly TextWord[] => {
  const words = wordsOf(document)
  const found: TextWord[] = []
  words.forms.forEach((form, index) => {
    const word = isLike(form) ? wordAt(words, index) : null
    if (word) found.push(word)
  })
  return found
}
