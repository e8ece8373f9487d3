import { describe, expect, it } from 'vitest'
import { nearestAllowed, usualLength } from '../../src/standards/lengths.ts'

describe('usualLength', () => {
  it('is the first of several, and the least of a range', () => {
    expect(usualLength({ oneOf: [10, 12.7] })).toBe(10)
    expect(usualLength({ range: [10, 12.7] })).toBe(10)
  })
})

describe('nearestAllowed', () => {
  it.each([
    [8, 10],
    [11, 10],
    [11.5, 12.7],
    [15, 12.7],
  ])('of 10 or 12.7 mm is to %s mm %s mm', (length, nearest) => {
    expect(nearestAllowed({ oneOf: [10, 12.7] }, length)).toBe(nearest)
  })

  it.each([
    [8, 10],
    [11.5, 11.5],
    [15, 12.7],
  ])('of 10 to 12.7 mm is to %s mm %s mm', (length, nearest) => {
    expect(nearestAllowed({ range: [10, 12.7] }, length)).toBe(nearest)
  })
})
