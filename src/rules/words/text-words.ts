import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { type WordForm, wordForm } from './word-form.ts'

/** One word of a text as printed: letters only. */
export interface Word {
  readonly block: Block
  /** Offset in `block.text`. */
  readonly start: number
  readonly text: string
}

export interface TextWord extends Word {
  readonly form: WordForm
}

/** Addresses, names of files, numbers with their symbols, words run together with figures: their letters are no words. */
const CODE = /[\d@_\\]|[A-Za-zÀ-ỹ][./:][A-Za-zÀ-ỹ]/

/** The words of a document, line by line in reading order; letters in addresses, codes and numbers are left out. */
export const wordsOf = lastAsked(({ blocks }: OfficialDocument): readonly (readonly TextWord[])[] =>
  blocks.map((block) => {
    const words = lettersIn(block)
    return CODE.test(block.text) ? words.filter((word) => !CODE.test(stretchAround(word))) : words
  }),
)

/** Every document is read so, letter by letter: a pattern takes many times as long. */
const lettersIn = (block: Block): readonly TextWord[] => {
  const { text } = block
  const words: TextWord[] = []
  for (let start = 0; start < text.length; start++) {
    if (!isLetter(text.charCodeAt(start))) continue
    let end = start + 1
    while (end < text.length && isLetter(text.charCodeAt(end))) end++
    const word = text.slice(start, end)
    words.push({ block, start, text: word, form: wordForm(word) })
    start = end
  }
  return words
}

/** A–Z, a–z, À–ỹ. */
const isLetter = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0xc0 && code <= 0x1ef9) || (code >= 0x41 && code <= 0x5a)

/** What stands with a word between two spaces. */
const stretchAround = ({ block, start, text }: Word): string => {
  const before = block.text.lastIndexOf(' ', start)
  const behind = block.text.indexOf(' ', start + text.length)
  return block.text.slice(before + 1, behind < 0 ? undefined : behind)
}
