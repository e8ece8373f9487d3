import { hasLowerCase, lowerCase } from '../../vietnamese/case.ts'
import { once } from '../../vietnamese/once.ts'
import type { UsedWord } from './word-usage.ts'

/** A word with what stands around it. */
export interface WordPlace extends UsedWord {
  /** In the order of the text. */
  readonly index: number
  /** Up to two words before and behind it in its stretch of text, the nearest first, as keys. */
  readonly left: readonly string[]
  readonly right: readonly string[]
  /** Begins with a capital, though no sentence begins there and its line is not in capitals. */
  readonly isName: boolean
  /** The word behind it begins with a capital. */
  readonly isBeforeName: boolean
}

/** @param index of the word among all that the document uses */
export const placeOf = (used: readonly UsedWord[], place: UsedWord, index: number): WordPlace => {
  const { word, before, behind } = place
  const left = before === '' ? [] : [before, used[index - 1]?.before ?? '']
  const right = behind === '' ? [] : [behind, used[index + 1]?.behind ?? '']
  return {
    ...place,
    index,
    left: left.filter((key) => key !== ''),
    right: right.filter((key) => key !== ''),
    isName: before !== '' && beginsWithCapital(word.text) && hasLowerCase(word.text),
    isBeforeName: behind !== '' && beginsWithCapital(used[index + 1]?.word.text ?? ''),
  }
}

const beginsWithCapital = (text: string): boolean => text.charAt(0) !== lowerCase(text.charAt(0))

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
export const isInPersonName = (used: readonly UsedWord[], index: number): boolean => {
  for (let at = index; at > index - LONGEST_NAME; at--) {
    const place = used[at]
    if (!place || !beginsWithCapital(place.word.text)) return false
    if (SURNAMES().has(place.key) && beginsWithCapital(used[at + 1]?.word.text ?? '')) return place.behind !== ''
    if (place.before === '') return false
  }
  return false
}
