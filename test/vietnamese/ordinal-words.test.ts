import { describe, expect, it } from 'vitest'
import { fromOrdinalWords, toOrdinalWords } from '../../src/vietnamese/ordinal-words.ts'

describe('ordinals in words', () => {
  it('are read in any letter case and in both spellings', () => {
    expect(fromOrdinalWords('thứ nhất')).toBe(1)
    expect(fromOrdinalWords('THỨ HAI')).toBe(2)
    expect(fromOrdinalWords('thứ nhì')).toBe(2)
    expect(fromOrdinalWords('thứ mười')).toBe(10)
  })

  it('are not found in other words', () => {
    expect(fromOrdinalWords('thứ tự')).toBeNull()
    expect(fromOrdinalWords('nhất')).toBeNull()
  })

  it('are written back', () => {
    for (let value = 1; value <= 10; value++) expect(fromOrdinalWords(toOrdinalWords(value) ?? '')).toBe(value)
    expect(toOrdinalWords(11)).toBeNull()
  })
})
