import { describe, expect, it } from 'vitest'
import { parseCitations } from '../../../src/read/citations/parse-citations.ts'

/** Beginnings of mentions, repeated: what makes careless patterns slow. */
const UNITS = [
  '1/A-',
  'số 1-',
  'Luật A ',
  'Luật sửa đổi, ',
  'điểm a khoản 2 ',
  '12-KH/TU, ',
  'Quyết định số 1-QĐ/TU ngày ',
  'Kế hoạch số 1-KH/TU về “',
  '12/2020/NĐ-CP của ',
  '36-KH/HU(',
  'của Ban ',
  'ngày . ',
  ' và ',
  '…',
  '((',
]

const seconds = (text: string): number => {
  const start = performance.now()
  parseCitations(`Kế hoạch số 1-KH/TU ${text}`)
  return (performance.now() - start) / 1000
}

describe('parseCitations on hostile text', () => {
  it.each(UNITS)('takes time in proportion to a text of «%s»', (unit) => {
    const text = unit.repeat(Math.ceil(20_000 / unit.length))
    seconds(text)
    // Quadratic work on eight times the text would take sixty-four times as long.
    const [small, large] = [Math.max(seconds(text), 0.005), seconds(text.repeat(8))]
    expect(large / small).toBeLessThan(32)
    expect(large).toBeLessThan(10)
  })

  it('finds nothing in marks alone, and ends', () => {
    expect(parseCitations(`số ${'-/'.repeat(50_000)}`)).toEqual([])
  })
})
