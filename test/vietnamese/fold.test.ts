import { describe, expect, it } from 'vitest'
import { bareLetters, beginsWithWords, fold } from '../../src/vietnamese/fold.ts'

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

describe('beginsWithWords', () => {
  it('finds whole words in any case and tone placement', () => {
    expect(beginsWithWords('ĐẢNG ỦY XÃ TÂN LÂM', 'Đảng uỷ')).toBe(true)
    expect(beginsWithWords('Tỉnh uỷ', 'TỈNH UỶ')).toBe(true)
  })

  it('finds no parts of words and no other tones', () => {
    expect(beginsWithWords('BAN TỔ CHỨC', 'BAN TỔ CHỨ')).toBe(false)
    expect(beginsWithWords('BÀN TỔ CHỨC', 'BAN')).toBe(false)
    expect(beginsWithWords('PHÓ BÍ THƯ', 'BÍ THƯ')).toBe(false)
  })
})
