import { describe, expect, it } from 'vitest'
import { bareLetters, fold } from '../../src/vietnamese/fold.ts'

describe('fold', () => {
  it.each([
    ['UỶ BAN', 'Ủy ban'],
    ['hoà', 'hòa'],
    ['Thanh Hoá', 'THANH HÓA'],
    ['thuỷ', 'thủy'],
  ])('takes %s and %s for one', (a, b) => {
    expect(fold(a)).toBe(fold(b))
  })

  it.each([
    ['thu', 'thư'],
    ['ban', 'bàn'],
    ['BCD', 'BCĐ'],
  ])('tells %s from %s', (a, b) => {
    expect(fold(a)).not.toBe(fold(b))
  })

  it('strips every mark for guesses', () => {
    expect(bareLetters('Đảng uỷ Khối')).toBe('dang uy khoi')
  })
})
