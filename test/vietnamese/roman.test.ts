import { describe, expect, it } from 'vitest'
import { fromRoman, toRoman } from '../../src/vietnamese/roman.ts'

describe('roman numerals', () => {
  it('reads back every number it writes', () => {
    for (let value = 1; value < 4000; value++) expect(fromRoman(toRoman(value))).toBe(value)
  })

  it.each(['', 'IIII', 'VX', 'IC', 'ABC', 'i', 'IVI'])('refuses «%s»', (text) => {
    expect(fromRoman(text)).toBeNull()
  })
})
