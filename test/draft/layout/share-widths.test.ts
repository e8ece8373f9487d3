import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shareWidths } from '../../../src/draft/layout/share-widths.ts'

const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width, 0)

describe('widths of table columns', () => {
  it('always fill the room', () => {
    const column = fc.tuple(fc.integer({ min: 0, max: 3000 }), fc.integer({ min: 0, max: 30000 }))
    fc.assert(
      fc.property(fc.array(column, { minLength: 1, maxLength: 12 }), (columns) => {
        const needs = columns.map(([least, more]) => ({ least: least + 1, most: least + 1 + more }))
        const widths = shareWidths(needs, 9354)
        expect(sum(widths)).toBe(9354)
        const isRoom = sum(needs.map(({ least }) => least)) <= 9354
        if (isRoom)
          for (const [index, { least }] of needs.entries()) expect(widths[index]).toBeGreaterThanOrEqual(least - 1)
      }),
    )
  })

  it('give short columns what they wish and long ones the rest', () => {
    const [ordinal, text] = shareWidths(
      [
        { least: 300, most: 400 },
        { least: 800, most: 40_000 },
      ],
      9354,
    )
    expect(ordinal).toBeGreaterThanOrEqual(399)
    expect(text).toBeGreaterThan(8900)
  })

  it('shrink all alike where not even the longest words fit', () => {
    expect(
      shareWidths(
        [
          { least: 4000, most: 4000 },
          { least: 2000, most: 2000 },
        ],
        3000,
      ),
    ).toEqual([2000, 1000])
  })
})
