import { describe, expect, it } from 'vitest'
import { padTo, textWidth, visible, wrap } from '../../src/report/text-width.ts'

describe('textWidth', () => {
  it.each([
    ['', 0],
    ['Kính gửi', 8],
    ['Kính gửi'.normalize('NFD'), 8],
    ['Đảng uỷ', 7],
    ['党', 2],
    ['a\u200bb', 2],
  ])('of «%s» is %i', (text, width) => {
    expect(textWidth(text)).toBe(width)
  })
})

describe('padTo', () => {
  it('counts columns, not code units', () => {
    expect(padTo('lỗi'.normalize('NFD'), 5)).toBe(`${'lỗi'.normalize('NFD')}  `)
    expect(padTo('cảnh báo', 3)).toBe('cảnh báo')
  })
})

describe('wrap', () => {
  it('breaks between words and keeps every word', () => {
    expect(wrap('một hai ba bốn năm', 8)).toEqual(['một hai', 'ba bốn', 'năm'])
  })

  it('leaves a word that is too long on a line of its own', () => {
    expect(wrap('a so-ky-hieu/dau-hai-cham b', 8)).toEqual(['a', 'so-ky-hieu/dau-hai-cham', 'b'])
  })
})

describe('visible', () => {
  it.each([
    ['a\u001b[31mb', 'a␛[31mb'],
    ['a\tb\nc', 'a b c'],
    ['a\u0000b', 'a␀b'],
    ['a\u007fb\u009bc', 'a\ufffdb\ufffdc'],
    ['a\u202eb', 'a\ufffdb'],
    ['Nơi nhận', 'Nơi nhận'],
  ])('of %j is %j', (text, shown) => {
    expect(visible(text)).toBe(shown)
  })
})
