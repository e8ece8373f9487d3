import { once } from './once.ts'

/** Letters that look like Đ and đ in the usual fonts: eth, the African D, the D with a tail. */
const D_LIKE: Readonly<Record<string, string>> = { Ð: 'Đ', Ɖ: 'Đ', ð: 'đ', ɖ: 'đ' }

export const HAS_D_LIKE = /[\u00d0\u0189\u00f0\u0256]/

/** The text with Đ and đ in the place of what looks like them. */
export const withRealD = (text: string): string =>
  text.replace(/[\u00d0\u0189\u00f0\u0256]/g, (letter) => D_LIKE[letter] ?? letter)

/** Cyrillic, Greek and phonetic letters that are printed like Latin ones, each followed by the one it is taken for. */
const PAIRS =
  'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS аa еe оo рp сc уy хx іi јj ѕs һh ԁd ' +
  'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX οo ɑa ɡg ǎă ǍĂ'

const latin = once(() => new Map(PAIRS.split(' ').map((pair) => [pair.slice(0, 1), pair.slice(1)] as const)))

export const HAS_LOOK_ALIKE = /[\u01cd\u01ce\u0251\u0261\u0370-\u03ff\u0400-\u052f]/

/** The text with Latin letters in the place of those that look like them. */
export const withLatin = (text: string): string =>
  text.replace(/[\u01cd\u01ce\u0251\u0261\u0370-\u03ff\u0400-\u052f]/g, (letter) => latin().get(letter) ?? letter)
