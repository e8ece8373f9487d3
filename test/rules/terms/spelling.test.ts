import { describe, expect, it } from 'vitest'
import {
  beginsSentence,
  isOneWordOff,
  isPlaceName,
  withCapitalsOf,
  withWordsOf,
  wrongCapitals,
} from '../../../src/rules/terms/spelling.ts'

describe('isOneWordOff', () => {
  it.each([
    ['Ủy bạn nhân dân', 'Ủy ban nhân dân', true],
    ['Ban Thượng vụ', 'Ban Thường vụ', true],
    ['Uỷ ban nhân dân', 'Ủy ban nhân dân', false],
    ['Bạn Thượng vụ', 'Ban Thường vụ', false],
    // Told of as no word.
    ['Ban Thuờng vụ', 'Ban Thường vụ', false],
    ['Ban Thường', 'Ban Thường vụ', false],
  ])('%s beside %s: %s', (phrase, name, expected) => {
    expect(isOneWordOff(phrase, name)).toBe(expected)
  })
})

describe('wrongCapitals', () => {
  it.each([
    ['Ủy Ban kiểm tra', 'extra'],
    ['ủy ban Kiểm tra', 'extra'],
    ['Ủy ban kiểm tra', 'missing'],
    ['ủy ban kiểm tra', null],
    ['ỦY BAN KIỂM TRA', null],
    ['Ủy ban Kiểm tra', null],
  ])('%s: %s', (phrase, expected) => {
    expect(wrongCapitals(phrase, 'Ủy ban Kiểm tra')).toBe(expected)
  })

  it('lets a common noun begin a sentence', () => {
    expect(wrongCapitals('Đảng viên', 'đảng viên')).toBeNull()
    expect(wrongCapitals('Đảng Viên', 'đảng viên')).toBe('extra')
  })
})

describe('what is proposed', () => {
  it('keeps the usage of the text', () => {
    expect(withCapitalsOf('Ủy ban Kiểm tra', 'Uỷ Ban kiểm tra')).toBe('Uỷ ban Kiểm tra')
    expect(withWordsOf('Ủy ban nhân dân', 'UỶ BẠN NHÂN DÂN')).toBe('UỶ BAN NHÂN DÂN')
    expect(withWordsOf('cấp ủy', 'Cáp uỷ')).toBe('Cấp uỷ')
  })
})

describe('beginsSentence', () => {
  it.each([
    ['Ban thường vụ', 0, true],
    ['3. Ban thường vụ', 3, true],
    ['a) Ban thường vụ', 3, true],
    ['- Ban thường vụ', 2, true],
    ['như sau: Ban thường vụ', 9, true],
    ['đề nghị Ban thường vụ', 8, false],
  ])('«%s» at %i: %s', (text, start, expected) => {
    expect(beginsSentence(text, start)).toBe(expected)
  })
})

describe('isPlaceName', () => {
  it.each([
    ['Lâm Đông', true],
    ['LÂM ĐÔNG', true],
    ['long an', false],
    ['Long an', false],
  ])('%s: %s', (text, expected) => {
    expect(isPlaceName(text)).toBe(expected)
  })
})
