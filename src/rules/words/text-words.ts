import type { Block, Excerpt } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import { lastNotAfter } from '../../document/last-not-after.ts'
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
  /** Offsets in the text of their block. */
  readonly starts: readonly number[]
  /** True where nothing but a space is between the word and the one before it. */
  readonly areJoined: readonly boolean[]
  readonly blocks: readonly Block[]
  /** Which word is the first of each block; of one without words that of the next. */
  readonly firsts: readonly number[]
  /** Those in which some rule may find fault by themselves, as indexes: few. */
  readonly suspects: readonly number[]
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
  const forms: WordForm[] = []
  const starts: number[] = []
  const areJoined: boolean[] = []
  const firsts: number[] = []
  const suspects: number[] = []
  const bareTexts: string[] = []
  const bareStarts: number[] = []
  const addBare = (word: string, start: number): void => {
    bareTexts.push(word)
    bareStarts.push(start)
  }
  const add = (form: WordForm, start: number, isJoined: boolean): void => {
    if (form.isUnknown || form.toneOn !== null) suspects.push(forms.length)
    forms.push(form)
    starts.push(start)
    areJoined.push(isJoined)
  }
  let lineStart = 0
  let marked = 0
  let plain = 0
  const lines = blocks.map(({ text, component }): LineTraits => {
    firsts.push(forms.length)
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
      const { bareWord, otherBareWords, form, otherForms } = stretch
      if (bareWord !== '') addBare(bareWord, lineStart + start + stretch.bareStart)
      for (const other of otherBareWords) addBare(other.text, lineStart + start + other.start)
      if (!isJudged || !form) continue
      add(form, start + stretch.formStart, stretch.formStart === 0 && lastEnd === start - 1)
      lastEnd = start + stretch.formEnd
      for (const other of otherForms) {
        add(other.form, start + other.start, false)
        lastEnd = start + other.end
      }
    }
    lineStart += text.length + 1
    return traits
  })
  const words = { forms, starts, areJoined, blocks, firsts, suspects }
  return { words, bareWords: { texts: bareTexts, starts: bareStarts }, lines, marked, plain }
})

const endOfStretch = (text: string, start: number): number => {
  const space = text.indexOf(' ', start)
  return space < 0 ? text.length : space
}

export const wordsOf = (document: OfficialDocument): Words => textWordsOf(document).words

/** @returns `null` before the first and behind the last word */
export const wordAt = ({ forms, starts, blocks, firsts }: Words, index: number): TextWord | null => {
  const [form, start, block] = [forms[index], starts[index], blocks[lastNotAfter(firsts, index)]]
  return form && block && start !== undefined ? { block, start, text: form.text, form, index } : null
}

/** Those words of a document that are unknown, or have a choice of where the tone stands, and are of some kind. */
export const suspectsLike = (document: OfficialDocument, isLike: (form: WordForm) => boolean): readonly TextWord[] => {
  const words = wordsOf(document)
  return words.suspects.flatMap((index) => {
    const form = words.forms[index]
    return (form && isLike(form) && wordAt(words, index)) || []
  })
}
