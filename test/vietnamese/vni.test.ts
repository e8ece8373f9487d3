import { describe, expect, it } from 'vitest'
import { firstOfVni, toVni } from '../../src/vietnamese/vni.ts'
import { inCapitals, SMALL_LETTERS } from './letters.ts'

const codes = SMALL_LETTERS.flatMap(([letter, , code]) => [
  [letter, code] as const,
  [letter.toUpperCase(), inCapitals(code)] as const,
])

describe('VNI', () => {
  it('has all 134 letters', () => {
    expect(new Set(codes.map(([letter]) => letter)).size).toBe(134)
    expect(new Set(codes.map(([, code]) => code)).size).toBe(134)
  })

  it.each(codes)('%s is %s, both ways', (letter, code) => {
    expect(toVni(letter)).toBe(code)
    expect(firstOfVni(code)).toEqual({ letter, length: code.length })
  })

  it('takes the longest code first', () => {
    expect(firstOfVni('ôùi')).toEqual({ letter: 'ớ', length: 2 })
    expect(firstOfVni('ôi')).toEqual({ letter: 'ơ', length: 1 })
    expect(firstOfVni('ô')).toEqual({ letter: 'ơ', length: 1 })
    expect(firstOfVni('oâ')).toEqual({ letter: 'ô', length: 2 })
    expect(firstOfVni('on')).toEqual({ letter: 'o', length: 1 })
  })

  it('reads a capital with the mark of a small letter', () => {
    expect(firstOfVni('Aán')).toEqual({ letter: 'Ấ', length: 2 })
    expect(firstOfVni('Ôû')).toEqual({ letter: 'Ở', length: 2 })
  })

  it('leaves all other characters as they are', () => {
    for (const character of ['a', 'Z', '5', '-', '«', '–']) {
      expect(toVni(character)).toBe(character)
      expect(firstOfVni(character)).toEqual({ letter: character, length: 1 })
    }
  })
})
