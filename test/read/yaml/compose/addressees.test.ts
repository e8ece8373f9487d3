import { describe, expect, it } from 'vitest'
import { documentOf, HD05, letter, linesOf, standardNamed } from '../read.ts'

describe('kinh_gui', () => {
  it.each([
    ['kinh_gui: Các chi bộ', ['Kính gửi: Các chi bộ;']],
    ['kinh_gui: [Các chi bộ]', ['Kính gửi: Các chi bộ;']],
    ['kinh_gui: [Các chi bộ, Văn phòng]', ['Kính gửi: - Các chi bộ;', '- Văn phòng;']],
    ['kinh_gui: ["Các chi bộ,", "Văn phòng."]', ['Kính gửi: - Các chi bộ;', '- Văn phòng;']],
    ['kinh_gui: ["- Các chi bộ", "- Văn phòng./."]', ['Kính gửi: - Các chi bộ;', '- Văn phòng;']],
    ['kinh_gui: |\n  - Các chi bộ,\n  - Văn phòng.', ['Kính gửi: - Các chi bộ;', '- Văn phòng;']],
    ['kinh_gui: "Kính gửi: Các chi bộ"', ['Kính gửi: Các chi bộ;']],
    ['kinh_gui: ["-", ";", Các chi bộ]', ['Kính gửi: Các chi bộ;']],
    ['kinh_gui: ["-", ";"]', []],
  ])('%s', (lines, expected) => {
    expect(linesOf(letter(lines), 'kinh_gui')).toEqual(expected)
  })

  it('is worded by the type', () => {
    expect(linesOf(documentOf('loai: to-trinh\nkinh_gui: Tỉnh uỷ', HD05), 'kinh_gui')).toEqual(['Kính trình: Tỉnh uỷ;'])
  })

  it('joins an item of several lines', () => {
    const document = letter('kinh_gui:\n  - |\n    Văn phòng\n    Tỉnh uỷ\n  - Các chi bộ')
    expect(linesOf(document, 'kinh_gui')).toEqual(['Kính gửi: - Văn phòng Tỉnh uỷ;', '- Các chi bộ;'])
  })

  it('closes the list as each standard does', () => {
    for (const id of ['hd05-2026', 'hd36-2018', 'hd11-2004']) {
      const standard = standardNamed(id)
      const [separator, terminator] = [
        standard.obligation('kinh_gui.separator')?.value ?? '',
        standard.obligation('kinh_gui.terminator')?.value[0] ?? '',
      ]
      const document = documentOf('loai: cong-van\nkinh_gui: [A1, B1, C1]', standard)
      expect(linesOf(document, 'kinh_gui')).toEqual([
        `Kính gửi: - A1${separator}`,
        `- B1${separator}`,
        `- C1${terminator}`,
      ])
      expect(linesOf(documentOf('loai: cong-van\nkinh_gui: A1', standard), 'kinh_gui')).toEqual([
        `Kính gửi: A1${terminator}`,
      ])
    }
  })
})
