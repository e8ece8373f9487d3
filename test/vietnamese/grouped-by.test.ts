import { expect, it } from 'vitest'
import { groupedBy } from '../../src/vietnamese/grouped-by.ts'

it('keeps items in their order, groups in that of their first items', () => {
  const groups = groupedBy(['ba', 'an', 'bốn', 'ăn', 'bảy'], (word) => word.charAt(0))
  expect([...groups]).toEqual([
    ['b', ['ba', 'bốn', 'bảy']],
    ['a', ['an']],
    ['ă', ['ăn']],
  ])
})

it('leaves out what belongs to no group', () => {
  expect([...groupedBy([1, 2, 3, 4], (number) => (number % 2 === 0 ? 'even' : null))]).toEqual([['even', [2, 4]]])
})

it('takes what can only be gone through once, and keys that are empty or objects', () => {
  const key = {}
  expect(groupedBy(new Set([1, 2]).values(), () => key).get(key)).toEqual([1, 2])
  expect([...groupedBy([0, 1], (number) => number).keys()]).toEqual([0, 1])
  expect([...groupedBy([], () => '')]).toEqual([])
})
