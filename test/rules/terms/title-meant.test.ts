import { describe, expect, it } from 'vitest'
import { titleMeant } from '../../../src/rules/terms/title-meant.ts'

describe('titleMeant', () => {
  it.each([
    ['PHÓ ĐÍ THƯ', 'Phó Bí thư'],
    ['PHÓ ĐÍ THƯ THƯỜNG TRỰC', 'Phó Bí thư Thường trực'],
    ['PHÓ BÍ THU', 'Phó Bí thư'],
    ['GIÁM ĐÓC', 'Giám đốc'],
    ['CHU TICH', 'Chủ tịch'],
  ])('«%s» is %s', (line, title) => {
    expect(titleMeant(line)).toBe(title)
  })

  it.each(['PHÓ BÍ THƯ', 'BÍ THƯ ĐẢNG UỶ', 'Trưởng bản', 'TRƯỞNG BUÔN', 'CHỦ TRỌ', 'KẾ TOÁN', 'Người lập biểu', ''])(
    '«%s» is itself, or near none',
    (line) => {
      expect(titleMeant(line)).toBeNull()
    },
  )
})
