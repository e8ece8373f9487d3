import { describe, expect, it } from 'vitest'
import { isBareSyllable, isSyllable, TONE_MARKS, withTone } from '../../src/vietnamese/syllable.ts'

const words = (text: string): readonly string[] => text.split(' ')

describe('isSyllable', () => {
  it.each(
    words(
      'a á uỷ ủy hoà hòa ƯƠNG Đảng quốc quý quỳnh quyết gì gìn giếng gia giữ nghiêng ngoằn khuỷu thuở huơ yêu yết xoong khuya tuyến nước người rượu tích bịch kỳ kĩ nghe ghế'.normalize(),
    ),
  )('%s is one', (word) => {
    expect(isSyllable(word)).toBe(true)
    expect(isSyllable(word.normalize('NFD'))).toBe(true)
  })

  it.each(
    words('thưc khuc cể nge kac gê dduwowcj file công-an Đắks b ngh UBND HĐND được1 ưa1 feet queen thuờng nghiêngg'),
  )('%s is none', (word) => {
    expect(isSyllable(word)).toBe(false)
  })

  it('does not look at words longer than any syllable', () => {
    expect(isSyllable('a'.repeat(1_000_000))).toBe(false)
  })
})

describe('isBareSyllable', () => {
  it.each(words('hien dat duoc Thuc nguoi giang quyet gi qui nghiem uy'))('%s may be one without its marks', (word) => {
    expect(isBareSyllable(word)).toBe(true)
  })

  it.each(words('dng file khong-co được hiên nghao z np schools'))('%s is none', (word) => {
    expect(isBareSyllable(word)).toBe(false)
  })
})

describe('withTone', () => {
  it.each([
    ['đương', 'f', 'đường'],
    ['thưc', 'j', 'thực'],
    ['tuyên', 's', 'tuyến'],
    ['cưa', 'r', 'cửa'],
    ['lưu', 's', 'lứu'],
    ['hoa', 'f', 'hoà'],
    ['hoan', 'f', 'hoàn'],
    ['quy', 's', 'quý'],
    ['gia', 's', 'giá'],
    ['gi', 'f', 'gì'],
    ['khuyu', 'r', 'khuỷu'],
    ['mua', 'f', 'mùa'],
    ['khai', 's', 'khái'],
    ['ĐANG', 'r', 'ĐẢNG'],
  ] as const)('%s + %s: %s', (syllable, tone, expected) => {
    expect(withTone(syllable, TONE_MARKS[tone])).toBe(expected)
  })
})
