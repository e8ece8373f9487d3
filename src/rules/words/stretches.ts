import { bareText } from '../../vietnamese/bare-text.ts'
import { rememberedParts } from '../../vietnamese/remembered-parts.ts'
import { KEYS } from '../../vietnamese/typing.ts'
import { type WordForm, wordForm } from './word-form.ts'

/**
 * What stands between two spaces, with all that is known of it wherever it stands: texts consist of few of them. Most hold one
 * word, which stands in it without a list: each list of each word would have to be fetched from memory.
 */
export interface Stretch {
  readonly text: string
  /** The first word of its text without marks and in lower case, letters a to z; `''` where there is none. */
  readonly bareWord: string
  readonly bareStart: number
  readonly otherBareWords: readonly PlacedWord[]
  /** The first word; none in an address, a code, a number. */
  readonly form: WordForm | null
  readonly formStart: number
  readonly formEnd: number
  readonly otherForms: readonly PlacedForm[]
  /** Three capitals without tones stand in it. */
  readonly mayAbbreviate: boolean
  /** Keys of an input method may stand in it as letters. */
  readonly mayHoldKeys: boolean
  /** How many letters have a mark, and how many have none. */
  readonly marked: number
  readonly plain: number
}

/** Letters without anything between. */
interface PlacedWord {
  /** Offset in the stretch. */
  readonly start: number
  readonly text: string
}

interface PlacedForm {
  /** Offsets in the stretch. */
  readonly start: number
  readonly end: number
  readonly form: WordForm
}

/** Addresses, names of files, numbers with their symbols, words run together with figures: their letters are no words. */
const CODE = /[\d@_\\]|[A-Za-zÀ-ỹ][./:][A-Za-zÀ-ỹ]/

const CAPITALS = /[A-ZĂÂĐÊÔƠƯ]{3}/

/** The stretch that begins and ends at two offsets of a text. */
export const stretchAt = rememberedParts((text): Stretch => {
  const [bare, ...otherBareWords] = wordsIn(bareText(text), isBareLetter)
  const [first, ...otherForms] = CODE.test(text) ? [] : wordsIn(text, isLetter).map(placedForm)
  return {
    text,
    bareWord: bare?.text ?? '',
    bareStart: bare?.start ?? 0,
    otherBareWords: otherBareWords.length > 0 ? otherBareWords : NONE,
    form: first?.form ?? null,
    formStart: first?.start ?? 0,
    formEnd: first?.end ?? 0,
    otherForms: otherForms.length > 0 ? otherForms : NONE,
    mayAbbreviate: CAPITALS.test(text),
    mayHoldKeys: KEYS.test(text),
    marked: count(text, 0xc0, 0xffff),
    plain: count(text, 0x41, 0x7a),
  }
})

/** One for all, which is at hand then. */
const NONE: readonly never[] = []

const placedForm = ({ start, text }: PlacedWord): PlacedForm => ({
  start,
  end: start + text.length,
  form: wordForm(text),
})

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
