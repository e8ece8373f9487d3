/**
 * Letters that number the điểm of a khoản, in order: the Vietnamese alphabet without the marked vowels
 * (05-HD/VPTW, I.6.2.4đ: a, b, c, d, đ, e, g …; NĐ 30/2020, PL I-1-II.6.đ).
 */
export const POINT_LETTERS = 'abcdđeghiklmnopqrstuvxy'

/** The number of a điểm's letter, from 1; `null` for letters that number nothing (f, j, w, z, ă …). */
export const pointNumber = (letter: string): number | null => {
  const index = POINT_LETTERS.indexOf(letter)
  return letter.length === 1 && index >= 0 ? index + 1 : null
}

/** The letter of the `number`-th điểm, from 1; `null` past the 23rd. */
export const pointLetter = (number: number): string | null => POINT_LETTERS[number - 1] ?? null
