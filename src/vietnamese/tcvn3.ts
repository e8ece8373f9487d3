import { once } from './once.ts'

/**
 * TCVN3 (ABC): one byte a letter, small letters and seven capitals without tone. All other marked capitals are small
 * letters in a font of capitals (`.VnTimeH`). A pair is the letter and the character of Latin-1 that has its byte; U+00AD is
 * written as an escape because it is not seen.
 */
const PAIRS = `
  àµ á¸ ả¶ ã· ạ¹ ă¨ ằ» ắ¾ ẳ¼ ẵ½ ặÆ â© ầÇ ấÊ ẩÈ ẫÉ ậË đ® èÌ éÐ ẻÎ ẽÏ ẹÑ êª ềÒ ếÕ ểÓ ễÔ ệÖ ì× íÝ ỉØ ĩÜ ịÞ
  òß óã ỏá õâ ọä ô« ồå ốè ổæ ỗç ộé ơ¬ ờê ớí ởë ỡì ợî ùï úó ủñ ũò ụô ư\u00ad ừõ ứø ửö ữ÷ ựù ỳú ýý ỷû ỹü ỵþ
  Ă¡ Â¢ Đ§ Ê£ Ô¤ Ơ¥ Ư¦`

/** The code of each letter that TCVN3 has, and the letter of each code. */
const codes = once(
  () =>
    new Map(
      PAIRS.trim()
        .split(/\s+/)
        .map(([letter = '', code = '']) => [letter, code] as const),
    ),
)
const letters = once(() => new Map([...codes()].map(([letter, code]) => [code, letter])))

/** The letter of one code (U+00A1–U+00FE), the character itself where it is none. */
export const fromTcvn3 = (code: string): string => letters().get(code) ?? code

/**
 * A text as its bytes in TCVN3 read as Latin-1.
 * @param text in Unicode; capitals that only a font of capitals shows become small letters
 */
export const toTcvn3 = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => codes().get(letter) ?? codes().get(letter.toLowerCase()) ?? letter)
    .join('')
