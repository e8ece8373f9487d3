import { remembered } from './remembered.ts'

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g

/**
 * The text without letter case and without the question where the tone mark stands (hoà = hòa, uỷ = ủy), for
 * comparing names and fixed wordings. Tones and letters still count: `thu` ≠ `thư`, `ban` ≠ `bàn`.
 */
export const fold = remembered((text) =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[a-zà-ỹ]+/g, (syllable) => foldSyllable(syllable)),
)

/** Moves the tone mark behind the syllable's letters, so that both placements give one form. */
const foldSyllable = (syllable: string): string => {
  const letters = syllable.normalize('NFD')
  const tones = letters.match(TONES)
  return tones ? letters.replace(TONES, '').normalize('NFC') + tones.join('') : syllable
}

/** The text without any marks at all and in lower case (`Đảng uỷ` → `dang uy`), for guesses such as «có phải ý bạn là». */
export const bareLetters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')

/** True where a name begins with whole words of another one, whatever case and tone placement: "Đảng uỷ Khối" with "ĐẢNG ỦY". */
export const beginsWithWords = (name: string, words: string): boolean => {
  const whole = foldedName(name)
  const beginning = foldedName(words)
  return whole.startsWith(beginning) && (whole.length === beginning.length || whole[beginning.length] === ' ')
}

const foldedName = remembered((name) => fold(name).trim())
