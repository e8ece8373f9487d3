import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { bareText } from '../../vietnamese/bare-text.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { KEYS } from '../../vietnamese/typing.ts'
import { type WordForm, wordForm } from './word-form.ts'

/** What stands between two spaces, with all that is known of it wherever it stands: texts consist of few of them. */
export interface Stretch extends Traits {
  readonly text: string
  /** Without marks and in lower case, at the same offsets. */
  readonly bare: string
  /** The words of `bare`, letters a to z. */
  readonly bareWords: readonly PlacedWord[]
  /** None in an address, a code, a number. */
  readonly words: readonly StretchWord[]
}

/** What some rule looks for, of a stretch or of a whole line: most have none of it and need not be looked at. */
export interface Traits {
  /** Three capitals without tones stand in it. */
  readonly mayAbbreviate: boolean
  /** Keys of an input method may stand in it as letters. */
  readonly mayHoldKeys: boolean
  /** One of its words has marks and is no syllable that Vietnamese texts have. */
  readonly hasUnknown: boolean
  /** How many letters have a mark, and how many have none. */
  readonly marked: number
  readonly plain: number
}

export interface TextLine extends Traits {
  /** The line is these with a space between. */
  readonly stretches: readonly Stretch[]
}

/** Letters without anything between. */
export interface PlacedWord {
  /** Offset in the text that it is a word of. */
  readonly start: number
  readonly text: string
}

export interface StretchWord {
  /** Offset in the stretch. */
  readonly start: number
  readonly form: WordForm
}

/** The lines of a document by their stretches, one for each of its blocks. */
export const textLinesOf = lastAsked(({ blocks }: OfficialDocument): readonly TextLine[] =>
  blocks.map(({ text }) => textLine(text.split(' ').map(stretchOf))),
)

const textLine = (stretches: readonly Stretch[]): TextLine => {
  const line = { stretches, mayAbbreviate: false, mayHoldKeys: false, hasUnknown: false, marked: 0, plain: 0 }
  for (const stretch of stretches) {
    line.mayAbbreviate ||= stretch.mayAbbreviate
    line.mayHoldKeys ||= stretch.mayHoldKeys
    line.hasUnknown ||= stretch.hasUnknown
    line.marked += stretch.marked
    line.plain += stretch.plain
  }
  return line
}

/** What is longer is hardly met again; it is not worth the memory. */
const LONGEST_REMEMBERED = 30

const stretchOf = (text: string): Stretch => (text.length > LONGEST_REMEMBERED ? read(text) : knownStretch(text))

/** Addresses, names of files, numbers with their symbols, words run together with figures: their letters are no words. */
const CODE = /[\d@_\\]|[A-Za-zÀ-ỹ][./:][A-Za-zÀ-ỹ]/

const CAPITALS = /[A-ZĂÂĐÊÔƠƯ]{3}/

const read = (text: string): Stretch => {
  const bare = bareText(text)
  const words = CODE.test(text) ? [] : wordsIn(text, isLetter).map(withForm)
  return {
    text,
    bare,
    bareWords: wordsIn(bare, isBareLetter),
    words,
    mayAbbreviate: CAPITALS.test(text),
    mayHoldKeys: KEYS.test(text),
    hasUnknown: words.some(({ form }) => form.isUnknown),
    marked: count(text, 0xc0, 0xffff),
    plain: count(text, 0x41, 0x7a),
  }
}

const withForm = ({ start, text }: PlacedWord): StretchWord => ({ start, form: wordForm(text) })

/** How many characters have a code from the first to the last. */
const count = (text: string, first: number, last: number): number => {
  let found = 0
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    if (code >= first && code <= last) found++
  }
  return found
}

/** a to z */
const isBareLetter = (code: number): boolean => code >= 0x61 && code <= 0x7a

/** A to Z, a to z, À to ỹ */
const isLetter = (code: number): boolean =>
  isBareLetter(code) || (code >= 0x41 && code <= 0x5a) || (code >= 0xc0 && code <= 0x1ef9)

const wordsIn = (text: string, isOfWord: (code: number) => boolean): readonly PlacedWord[] => {
  const words: PlacedWord[] = []
  let start = 0
  for (let at = 0; at <= text.length; at++) {
    if (at < text.length && isOfWord(text.charCodeAt(at))) continue
    if (at > start) words.push({ start, text: text.slice(start, at) })
    start = at + 1
  }
  return words
}

const knownStretch = remembered(read)
