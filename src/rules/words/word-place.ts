import { beginsWithCapital, hasLowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
import type { TextWord, Words } from './text-words.ts'
import { keyBefore, keyBehind } from './word-usage.ts'

/** A word with what stands around it. */
export interface WordPlace {
  readonly word: TextWord
  readonly key: string
  /** Up to two words before and behind it in its stretch of text, the nearest first, as keys. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Begins with a capital, though no sentence begins there and its line is not in capitals. */
  readonly isName: boolean
  /** The word behind it begins with a capital. */
  readonly isBeforeName: boolean
}

/** @param word one of the words */
export const placeOf = (words: Words, word: TextWord): WordPlace => {
  const { index } = word
  const [before, behind] = [keyBefore(words, index), keyBehind(words, index)]
  const left = before === '' ? [] : [before, keyBefore(words, index - 1)]
  const right = behind === '' ? [] : [behind, keyBehind(words, index + 1)]
  return {
    word,
    key: word.form.key,
    left: left.filter((key) => key !== ''),
    right: right.filter((key) => key !== ''),
    isName: before !== '' && beginsWithCapital(word.text) && hasLowerCase(word.text),
    isBeforeName: behind !== '' && beginsWithCapital(words.forms[index + 1]?.text ?? ''),
  }
}

/** How names of persons begin. */
const SURNAMES = once(
  () =>
    new Set(
      'nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đinh đoàn trịnh trương lâm mai đào cao tạ hà lương vương chu châu tô thái phùng quách tống từ kiều lưu thạch danh sơn kim triệu nông ma hứa tăng giang'.split(
        ' ',
      ),
    ),
)

/** A surname, at the most two names between, and the name. */
const LONGEST_NAME = 4

/**
 * True for a word of a person's name, by the surname that it is or follows: two persons may have names that differ in marks
 * only. Names of places may begin like one; that costs a finding and makes no wrong one.
 */
export const isInPersonName = (words: Words, index: number): boolean => {
  for (let at = index; at > index - LONGEST_NAME; at--) {
    const form = words.forms[at]
    if (!form || !beginsWithCapital(form.text)) return false
    if (SURNAMES().has(form.key) && beginsWithCapital(words.forms[at + 1]?.text ?? ''))
      return keyBehind(words, at) !== ''
    if (keyBefore(words, at) === '') return false
  }
  return false
}
