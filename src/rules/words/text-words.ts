import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'

/** One word of a text as printed: letters only. */
export interface Word {
  readonly block: Block
  /** Offset in `block.text`. */
  readonly start: number
  readonly text: string
}

/** Between spaces; what stands in it tells a word from an address or a code. */
const STRETCH = /\S+/g

const LETTERS = /[A-Za-zÀ-ỹ]+/g

/** Addresses, names of files, numbers with their symbols, words run together with figures: their letters are no words. */
const CODE = /[\d@_\\]|[A-Za-zÀ-ỹ][./:][A-Za-zÀ-ỹ]/

/** The words of a document, line by line in reading order; letters in addresses, codes and numbers are left out. */
export const wordsOf = lastAsked(({ blocks }: OfficialDocument): readonly (readonly Word[])[] =>
  blocks.map((block) =>
    [...block.text.matchAll(STRETCH)].flatMap(({ 0: stretch, index }) =>
      CODE.test(stretch)
        ? []
        : [...stretch.matchAll(LETTERS)].map(({ 0: text, index: at }): Word => ({ block, start: index + at, text })),
    ),
  ),
)
