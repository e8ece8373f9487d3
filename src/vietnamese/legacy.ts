import { remembered } from './remembered.ts'
import { isSyllable } from './syllable.ts'
import { fromTcvn3 } from './tcvn3.ts'
import { firstOfVni } from './vni.ts'

/** How Vietnamese was written before Unicode: the characters of Latin-1, shown as other letters by fonts of their own. */
export type LegacyEncoding = 'tcvn3' | 'vni'

/** What people call them. */
export const ENCODING_NAMES: Readonly<Record<LegacyEncoding, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI' }

/** What a font makes of the characters. */
export interface LegacyFont {
  readonly encoding: LegacyEncoding
  /** All letters are shown as capitals (`.VnTimeH`). */
  readonly capitals: boolean
}

/** By the usual names of such fonts; that a font has one says nothing of the text that is set in it. */
export const legacyFont = remembered((font: string): LegacyFont | false => {
  if (/^\.Vn/i.test(font)) return { encoding: 'tcvn3', capitals: /h$/i.test(font) }
  return /^VNI[- ]/i.test(font) && { encoding: 'vni', capitals: false }
})

/** The character of Latin-1 that a character of a symbol font (U+F020–F0FF) stands for. */
const plainCode = (character: string): string =>
  /[\uf020-\uf0ff]/.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xf000) : character

/** The letter in Unicode that a text in that encoding begins with, and how many characters stand for it. */
export const firstOfLegacy = (
  text: string,
  { encoding, capitals }: LegacyFont,
): { readonly letter: string; readonly length: number } => {
  const beginning = plainCode(text.charAt(0)) + plainCode(text.charAt(1))
  const { letter, length } =
    encoding === 'vni' ? firstOfVni(beginning) : { letter: fromTcvn3(beginning.charAt(0)), length: 1 }
  return { letter: capitals ? letter.toUpperCase() : letter, length }
}

/** A small letter between or beside capitals of one word. */
const BETWEEN_CAPITALS = /[A-Z][\u00a8-\u00fe][A-Z]|[A-Z]{2}[\u00a8-\u00fe]|[\u00a8-\u00fe][A-Z]{2}/

/**
 * True for a line typed in capitals: TCVN3 has no capitals with tones, so small letters stand between the capitals (`§¶NG Bé`).
 * A short line without figures is taken for one where all other letters are capitals (`BÝ TH¦`); `Sè 15/Q§` is not.
 */
export const isTypedInCapitals = (text: string, encoding: LegacyEncoding): boolean =>
  encoding === 'tcvn3' &&
  !/[a-z]/.test(text) &&
  (BETWEEN_CAPITALS.test(text) ||
    (!/[\d/]/.test(text.replace(AUTHORITY, '')) && (text.match(/[A-Z]/g) ?? []).length >= 3))

/** T/M, K/T, T/L before who signs. */
const AUTHORITY = /^[A-Z]\/[A-Z]{1,2} /

/** The text in Unicode. */
export const fromLegacy = (text: string, font: LegacyFont): string => {
  let decoded = ''
  for (let at = 0; at < text.length; ) {
    const { letter, length } = firstOfLegacy(text.slice(at, at + 2), font)
    decoded += letter
    at += length
  }
  return decoded
}

/** Letters that only Unicode has: a text with one of them is no text of a legacy encoding. */
const UNICODE_ONLY =
  /[\u0102\u0103\u0110\u0111\u0128\u0129\u0168\u0169\u01a0\u01a1\u01af\u01b0\u1ea0-\u1ef9]|[\u0300-\u036f]/

/** Codes of the two encodings that are no letters of Vietnamese in Unicode. */
const LEGACY_ONLY = {
  tcvn3:
    /[\u00a1-\u00ae\u00b5-\u00bf\u00c6\u00c7\u00cb\u00ce-\u00d1\u00d6-\u00d8\u00dc\u00de\u00df\u00e4-\u00e7\u00eb\u00ee\u00ef\u00f1\u00f6-\u00f8\u00fb\u00fc\u00fe\uf0a1-\uf0fe]/,
  vni: /[\u00c4-\u00c6\u00cb\u00ce\u00cf\u00d1\u00d6\u00d8\u00db\u00dc\u00e4-\u00e6\u00eb\u00ee\u00ef\u00f1\u00f6\u00f8\u00fb\u00fc\uf0c0-\uf0fe]/,
} as const satisfies Record<LegacyEncoding, RegExp>

/** True where Vietnamese in Unicode has no such characters. */
export const hasLegacyCodes = (text: string, encoding: LegacyEncoding): boolean => LEGACY_ONLY[encoding].test(text)

export const hasUnicodeLetters = (text: string): boolean => UNICODE_ONLY.test(text)

/** Letters, and whatever stands for letters in one of the encodings. */
const WORD = /[A-Za-z\u00a1-\u00fe\uf0a1-\uf0fe]{2,}/g

/** So many different words must become Vietnamese for a text whose font says nothing. */
const LEAST_WORDS = 2

/**
 * The encoding that a text is in by its characters alone: words that are no Vietnamese as they stand and all but all become
 * Vietnamese syllables when they are decoded.
 * @returns `null` where it is Unicode, or cannot be told
 */
export const encodingByLetters = (text: string): LegacyEncoding | null => {
  // Nearly every line in Unicode has such a letter near its beginning.
  if (UNICODE_ONLY.test(text)) return null
  if (!LEGACY_ONLY.tcvn3.test(text) && !LEGACY_ONLY.vni.test(text)) return null
  const words = [...new Set(text.match(WORD) ?? [])]
  const scores = (['tcvn3', 'vni'] as const).map((encoding) => ({ encoding, ...score(words, encoding) }))
  const best = scores.sort((a, b) => b.decoded - a.decoded)[0]
  return best && best.decoded >= LEAST_WORDS && best.decoded > best.left * 4 ? best.encoding : null
}

const score = (words: readonly string[], encoding: LegacyEncoding): { decoded: number; left: number } => {
  const odd = words.filter((word) => LEGACY_ONLY[encoding].test(word))
  const decoded = odd.filter((word) => isSyllable(fromLegacy(word, { encoding, capitals: false }))).length
  return { decoded, left: odd.length - decoded }
}
