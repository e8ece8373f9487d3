import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { stretchAt } from './stretches.ts'
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

/** Words of a document in reading order. Lists, since there are many of them and few are looked at by themselves. */
export interface Words {
  readonly forms: readonly WordForm[]
  readonly blocks: readonly Block[]
  /** Offsets in the block's text. */
  readonly starts: readonly number[]
  /** True where nothing but a space is between the word and the one before it. */
  readonly areJoined: readonly boolean[]
}

/** The words of a text in order. */
export interface WordSequence {
  readonly texts: readonly string[]
  /** Offsets in the text. */
  readonly starts: readonly number[]
}

/** What some rule looks for in a line: most have none of it and need not be looked at. */
export interface LineTraits {
  /** Three capitals without tones stand in it. */
  readonly mayAbbreviate: boolean
  /** Keys of an input method may stand in it as letters. */
  readonly mayHoldKeys: boolean
}

/** What is read of all words of a document in one go. */
export interface TextWords {
  /**
   * Letters in addresses, codes and numbers are left out, and the title and motto of the system, whose wording has rules of its
   * own.
   */
  readonly words: Words
  /** Everything without marks and in lower case, the lines joined by one character: letters a to z. */
  readonly bareWords: WordSequence
  /** One for each block. */
  readonly lines: readonly LineTraits[]
  /** How many letters have a mark, and how many have none. */
  readonly marked: number
  readonly plain: number
}

export const textWordsOf = lastAsked(({ blocks }: OfficialDocument): TextWords => {
  const words = { forms: [] as WordForm[], blocks: [] as Block[], starts: [] as number[], areJoined: [] as boolean[] }
  const bareWords = { texts: [] as string[], starts: [] as number[] }
  let lineStart = 0
  let marked = 0
  let plain = 0
  const lines = blocks.map((block): LineTraits => {
    const { text, component } = block
    const isJudged = component !== 'tieu_de' && component !== 'tieu_ngu'
    const traits = { mayAbbreviate: false, mayHoldKeys: false }
    let lastEnd: number | null = null
    for (let start = 0, end = 0; start <= text.length; start = end + 1) {
      end = endOfStretch(text, start)
      const stretch = stretchAt(text, start, end)
      traits.mayAbbreviate ||= stretch.mayAbbreviate
      traits.mayHoldKeys ||= stretch.mayHoldKeys
      marked += stretch.marked
      plain += stretch.plain
      for (const word of stretch.bareWords) {
        bareWords.texts.push(word.text)
        bareWords.starts.push(lineStart + start + word.start)
      }
      if (!isJudged) continue
      for (const { start: within, form } of stretch.words) {
        words.forms.push(form)
        words.blocks.push(block)
        words.starts.push(start + within)
        words.areJoined.push(within === 0 && lastEnd === start - 1)
        lastEnd = start + within + form.text.length
      }
    }
    lineStart += text.length + 1
    return traits
  })
  return { words, bareWords, lines, marked, plain }
})

const endOfStretch = (text: string, start: number): number => {
  const space = text.indexOf(' ', start)
  return space < 0 ? text.length : space
}

export const wordsOf = (document: OfficialDocument): Words => textWordsOf(document).words

/** @returns `null` before the first and behind the last word */
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
