import { describe, expect, it } from 'vitest'
import { POINT_LETTERS, pointLetter, pointNumber } from '../../src/vietnamese/point-letters.ts'

describe('letters of điểm', () => {
  it('run a, b, c, d, đ, e, g as in 05-HD/VPTW, I.6.2.4đ', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map(pointLetter)).toEqual(['a', 'b', 'c', 'd', 'đ', 'e', 'g'])
  })

  it('number themselves', () => {
    for (const [index, letter] of [...POINT_LETTERS].entries()) expect(pointNumber(letter)).toBe(index + 1)
  })

  it.each(['f', 'j', 'w', 'z', 'ă', '', 'ab'])('know nothing of «%s»', (letter) => {
    expect(pointNumber(letter)).toBeNull()
  })

  it('end with y', () => {
    expect(pointLetter(24)).toBeNull()
  })
})
