import { describe, expect, it } from 'vitest'
import { outOfOrder } from '../../../src/rules/citations/out-of-order.ts'

const series = (...documents: readonly (readonly [number, string])[]) =>
  documents.map(([number, day]) => ({ item: `${number} of ${day}`, number, day }))

describe('outOfOrder', () => {
  it('finds nothing where numbers grow with the dates, whatever their order in the text', () => {
    expect(outOfOrder(series([45, '2016-11-17'], [36, '2016-08-04'], [41, '2016-10-27']))).toEqual([])
  })

  it('lets two of one day have any numbers', () => {
    expect(outOfOrder(series([14, '2026-03-05'], [12, '2026-03-05']))).toEqual([])
  })

  it('tells of the one that all others contradict', () => {
    expect(outOfOrder(series([36, '2016-08-04'], [41, '2016-10-27'], [45, '2016-11-17'], [57, '2016-04-12']))).toEqual([
      { item: '57 of 2016-04-12', against: '36 of 2016-08-04', isBefore: true },
    ])
  })

  it('believes the first of two', () => {
    expect(outOfOrder(series([24, '2020-03-02'], [1, '2020-03-16']))).toEqual([
      { item: '1 of 2020-03-16', against: '24 of 2020-03-02', isBefore: false },
    ])
  })

  it('is not held up by a long list', () => {
    const falling = Array.from({ length: 5000 }, (_, index) => [5000 - index, `2026-01-${10 + (index % 20)}`] as const)
    expect(outOfOrder(series(...falling)).length).toBeLessThanOrEqual(300)
  })
})
