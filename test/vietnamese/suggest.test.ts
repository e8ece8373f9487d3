import { describe, expect, it } from 'vitest'
import { suggest } from '../../src/vietnamese/suggest.ts'

describe('suggest', () => {
  const KEYS = ['trich_yeu', 'noi_dung', 'noi_nhan', 'so', 'ky', 'ngay', 'cong-van', 'ke-hoach']

  it.each([
    ['trich_yu', 'trich_yeu'],
    ['trích yếu', 'trich_yeu'],
    ['Nội dung', 'noi_dung'],
    ['noi_nahn', 'noi_nhan'],
    ['ngya', 'ngay'],
    ['congvan', 'cong-van'],
    ['CÔNG VĂN', 'cong-van'],
    ['k', 'ky'],
  ])('takes %s for %s', (word, expected) => {
    expect(suggest(word, KEYS)).toBe(expected)
  })

  it.each(['', '---', 'abc', 'hoan_toan_khac', 'x'.repeat(10_000)])('finds nothing near %s', (word) => {
    expect(suggest(word, KEYS)).toBeNull()
  })
})
