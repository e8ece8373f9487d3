import { describe, expect, it } from 'vitest'
import { fromTcvn3, toTcvn3 } from '../../src/vietnamese/tcvn3.ts'
import { SMALL_LETTERS, TCVN3_CAPITALS } from './letters.ts'

const codes = [...SMALL_LETTERS.map(([letter, code]) => [letter, code] as const), ...TCVN3_CAPITALS]

describe('TCVN3', () => {
  it('has 74 letters', () => {
    expect(new Set(codes.map(([letter]) => letter)).size).toBe(74)
    expect(new Set(codes.map(([, code]) => code)).size).toBe(74)
  })

  it.each(codes)('%s is byte %i, both ways', (letter, code) => {
    expect(toTcvn3(letter)).toBe(String.fromCharCode(code))
    expect(fromTcvn3(String.fromCharCode(code))).toBe(letter)
  })

  it('writes capitals with a tone as small letters, which a font of capitals shows', () => {
    const without = new Set(TCVN3_CAPITALS.map(([letter]) => letter))
    const others = SMALL_LETTERS.filter(([letter]) => !without.has(letter.toUpperCase()))
    expect(others).toHaveLength(60)
    for (const [letter, code] of others) expect(toTcvn3(letter.toUpperCase())).toBe(String.fromCharCode(code))
  })

  it('leaves all other characters as they are', () => {
    const ascii = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index))
    const unused = Array.from({ length: 95 }, (_, index) => 0xa0 + index).filter(
      (code) => !codes.some(([, used]) => used === code),
    )
    expect(unused).toHaveLength(95 - 74)
    for (const character of [...ascii, ...unused.map((code) => String.fromCharCode(code)), '–', '…'])
      expect(fromTcvn3(character)).toBe(character)
    expect(toTcvn3(ascii.join(''))).toBe(ascii.join(''))
  })

  it('takes decomposed letters', () => {
    expect(toTcvn3('Cộng hoà'.normalize('NFD'))).toBe('Céng hoµ')
  })
})
