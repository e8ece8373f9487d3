import { isAttested } from '../../vietnamese/attested.ts'
import { lowerCase } from '../../vietnamese/case.ts'
import { bareLetters } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'
import { isSyllable, spelling } from '../../vietnamese/syllable.ts'

/** What is known of a word by its letters alone, wherever it stands: asked once for all rules on words. */
export interface WordForm {
  readonly text: string
  /** Without letter case and usage of tone placement: `Hóa` and `hoá` are one. */
  readonly key: string
  /** Of a syllable the letters without marks, `''` for any other word and for single letters. */
  readonly letters: string
  /** It has marks and is no syllable that Vietnamese texts have. */
  readonly isUnknown: boolean
  /** Where the tone stands in open `oa`, `oe`, `uy`: `hòa` or `hoà`; `null` where there is no such choice. */
  readonly toneOn: 'first' | 'second' | null
}

export const wordForm = remembered((word): WordForm => {
  const key = isSyllable(word) ? spelling(word) : lowerCase(word)
  return {
    text: word,
    key,
    letters: key.length > 1 && isSyllable(key) ? bareLetters(key) : '',
    isUnknown: MARKED.test(word) && !isAttested(word),
    toneOn: toneOn(word),
  }
})

const MARKED = /[À-ỹ]/

/** `hoà`, `khoẻ`, `uỷ`; in `quý` there is no other place for it. */
const ON_SECOND = /(?:o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])$/i

/** `hòa`, `khỏe`, `ủy`. */
const ON_FIRST = /(?:[òóỏõọ][ae]|(?<!q)[ùúủũụ]y)$/i

/** A word with `oa`, `oe`, `uy` at its end, the tone on the other of the two letters. */
export const withToneOn = (word: string, vowel: WordForm['toneOn']): string => {
  const letters = word.slice(-2).normalize('NFD')
  const [first = '', second = ''] = letters.replace(TONE, '')
  const [tone = ''] = TONE.exec(letters) ?? []
  return (word.slice(0, -2) + (vowel === 'first' ? first + tone + second : first + second + tone)).normalize('NFC')
}

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

const toneOn = (word: string): WordForm['toneOn'] => {
  if (ON_SECOND.test(word)) return 'second'
  return ON_FIRST.test(word) ? 'first' : null
}
