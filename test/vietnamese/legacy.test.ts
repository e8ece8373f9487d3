import { describe, expect, it } from 'vitest'
import {
  encodingByLetters,
  fromLegacy,
  isTypedInCapitals,
  type LegacyEncoding,
  legacyFont,
} from '../../src/vietnamese/legacy.ts'
import { toTcvn3 } from '../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../src/vietnamese/vni.ts'
import { SMALL_LETTERS } from './letters.ts'

const SENTENCE = 'Đề nghị các chi bộ thực hiện trước ngày 15/9/2026; mỗi thuở một khác, quỹ được Ấn Độ tài trợ.'
const LETTERS = SMALL_LETTERS.map(([letter]) => letter).join('')

const small = (encoding: LegacyEncoding) => ({ encoding, capitals: false })

describe('fromLegacy', () => {
  it('gives back what was encoded', () => {
    expect(fromLegacy(toVni(SENTENCE), small('vni'))).toBe(SENTENCE)
    expect(fromLegacy(toVni(LETTERS + LETTERS.toUpperCase()), small('vni'))).toBe(LETTERS + LETTERS.toUpperCase())
    expect(fromLegacy(toTcvn3(SENTENCE.replace('Ấn', 'ấn')), small('tcvn3'))).toBe(SENTENCE.replace('Ấn', 'ấn'))
    expect(fromLegacy(toTcvn3(LETTERS), small('tcvn3'))).toBe(LETTERS)
  })

  it('gives all 67 capitals where the font shows capitals', () => {
    expect(fromLegacy(toTcvn3(LETTERS.toUpperCase()), { encoding: 'tcvn3', capitals: true })).toBe(
      LETTERS.toUpperCase(),
    )
    expect(fromLegacy('céng hoµ 5', { encoding: 'tcvn3', capitals: true })).toBe('CỘNG HOÀ 5')
  })

  it('reads the bytes in the range of symbol fonts', () => {
    const asSymbols = [...toTcvn3(LETTERS)].map((code) => String.fromCharCode(0xf000 + code.charCodeAt(0))).join('')
    expect(fromLegacy(asSymbols, small('tcvn3'))).toBe(LETTERS)
    expect(fromLegacy('\uf061\uf0f9', small('vni'))).toBe('á')
  })
})

describe('legacyFont', () => {
  it.each([
    ['.VnTime', 'tcvn3', false],
    ['.VnTimeH', 'tcvn3', true],
    ['.VnArial NarrowH', 'tcvn3', true],
    ['.VNTIMEH', 'tcvn3', true],
    ['VNI-Times', 'vni', false],
    ['VNI Helve', 'vni', false],
  ] as const)('%s: %s', (font, encoding, capitals) => {
    expect(legacyFont(font)).toEqual({ encoding, capitals })
  })

  it.each(['Times New Roman', 'Vn Tahoma', 'VNitime', 'Arial'])('%s: none', (font) => {
    expect(legacyFont(font)).toBe(false)
  })
})

describe('encodingByLetters', () => {
  it.each([
    ['a sentence', toTcvn3(SENTENCE), 'tcvn3'],
    ['two words', 'Céng hoµ x· héi', 'tcvn3'],
    ['a sentence', toVni(SENTENCE), 'vni'],
    ['two words', 'Ñaûng uûy', 'vni'],
  ])('%s «%s»: %s', (_, text, encoding) => {
    expect(encodingByLetters(text)).toBe(encoding)
  })

  it.each([
    ['Vietnamese', SENTENCE],
    ['decomposed Vietnamese', SENTENCE.normalize('NFD')],
    ['Vietnamese with letters of Latin-1 only', 'công tác và báo cáo hàng tháng'],
    ['French', 'Le château où les élèves français étudient la théorie à Besançon, ça va être bien.'],
    ['German', 'Die Behörde prüft jährlich Änderungen für Köln und äußert sich über Straßen.'],
    ['Spanish', 'El niño español comió piñas en la mañana del año.'],
    ['Danish', 'på Ærø får børn også æbler og grød'],
    ['signs', '© 2026 «A» § 5 ± 2 °C, 10 µm × 3 m², ½ ¼ ®'],
    ['one word of TCVN3', 'Sè 15'],
    ['letters of Latin', 'Kinh gui cac co quan'],
  ])('%s: none', (_, text) => {
    expect(encodingByLetters(text)).toBeNull()
  })
})

describe('isTypedInCapitals', () => {
  it('is told by capitals and small letters within one word', () => {
    expect(isTypedInCapitals(toTcvn3('ĐẢNG BỘ TỈNH'), 'tcvn3')).toBe(true)
    expect(isTypedInCapitals('BÝ TH¦', 'tcvn3')).toBe(true)
    expect(isTypedInCapitals('Sè 15/Q§-UBND', 'tcvn3')).toBe(false)
    expect(isTypedInCapitals('Sè …/Q§-UBND', 'tcvn3')).toBe(false)
    expect(isTypedInCapitals(toTcvn3('Đảng bộ tỉnh'), 'tcvn3')).toBe(false)
    expect(isTypedInCapitals(toVni('ĐẢNG BỘ TỈNH'), 'vni')).toBe(false)
  })
})
