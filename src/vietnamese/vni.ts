import { once } from './once.ts'

/**
 * VNI for Windows: a plain letter and behind it a character that stands for its marks; nine letters have a code of their own.
 * A pair is the letter and its characters of Latin-1. Capitals have the capitals of the same characters: `aù` á, `AÙ` Á.
 */
const PAIRS = `
  àaø áaù ảaû ãaõ ạaï ăaê ằaè ắaé ẳaú ẵaü ặaë âaâ ầaà ấaá ẩaå ẫaã ậaä đñ èeø éeù ẻeû ẽeõ ẹeï
  êeâ ềeà ếeá ểeå ễeã ệeä ìì íí ỉæ ĩó ịò òoø óoù ỏoû õoõ ọoï ôoâ ồoà ốoá ổoå ỗoã ộoä
  ơô ờôø ớôù ởôû ỡôõ ợôï ùuø úuù ủuû ũuõ ụuï ưö ừöø ứöù ửöû ữöõ ựöï ỳyø ýyù ỷyû ỹyõ ỵî`

const small = once(() =>
  PAIRS.trim()
    .split(/\s+/)
    .map((pair) => [pair.slice(0, 1), pair.slice(1)] as const),
)

/** The characters of each of the 134 letters. */
const codes = once(
  () => new Map([...small(), ...small().map(([letter, code]) => [letter.toUpperCase(), code.toUpperCase()] as const)]),
)

/** With each capital also the mark of its small letter: so it is typed at the beginning of a word (`Aán`). */
const letters = once(
  () =>
    new Map([
      ...small()
        .filter(([, code]) => code.length === 2)
        .map(([letter, code]) => [code.charAt(0).toUpperCase() + code.charAt(1), letter.toUpperCase()] as const),
      ...[...codes()].map(([letter, code]) => [code, letter] as const),
    ]),
)

/** The letter that begins a text, and how many characters stand for it: the longest that is known. */
export const firstOfVni = (text: string): { readonly letter: string; readonly length: number } => {
  const two = letters().get(text.slice(0, 2))
  if (two !== undefined && text.length > 1) return { letter: two, length: 2 }
  const one = text.charAt(0)
  return { letter: letters().get(one) ?? one, length: 1 }
}

/** A text in Unicode as VNI writes it, read as Latin-1. */
export const toVni = (text: string): string =>
  [...text.normalize('NFC')].map((letter) => codes().get(letter) ?? letter).join('')
