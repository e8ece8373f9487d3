import { bareLetters, fold } from '../../vietnamese/fold.ts'
import { remembered } from '../../vietnamese/remembered.ts'

/** Of a folded name; the tones behind its syllables lie between à and ỹ, too. */
const WORD = /[a-zà-ỹ]+|\d+/g

/**
 * The letters that a name's words begin with, in lower case and without tones (`Đảng uỷ Khối` → `đuk`); numbers and
 * abbreviations, which have no vowel, whole.
 * "Trung ương" gives `tw`, as all symbols have it (05-HD/VPTW, I.3.1.2b).
 */
export const initialsOf = remembered((name) =>
  (fold(name).replaceAll(fold('trung ương'), 't w').match(WORD) ?? [])
    .map((word) => (/\d/.test(word) || !/[aeiouy]/.test(bareLetters(word)) ? word : word.charAt(0)))
    .join(''),
)

/** True where the letters of a symbol stand in this order among the initials of a name. */
const isWithin = (symbol: string, initials: string): boolean => {
  let at = 0
  for (const letter of symbol) {
    at = initials.indexOf(letter, at) + 1
    if (at === 0) return false
  }
  return true
}

/** True where a symbol may be short for the issuer's name, alone or with its superior's (`BTCTU`). */
export const isShortFor = (symbol: string, issuer: string, superior: string): boolean => {
  const letters = fold(symbol)
  const [own, above] = [initialsOf(issuer), initialsOf(superior)]
  // The issuer's name once more: a superior that was not told apart stands in front of it.
  return [own + above, above + own, own + own].some((initials) => isWithin(letters, initials))
}
