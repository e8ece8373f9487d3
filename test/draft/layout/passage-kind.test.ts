import { describe, expect, it } from 'vitest'
import { passageKinds } from '../../../src/draft/layout/passage-kind.ts'

describe('kinds of paragraphs', () => {
  it('tells Phần, Chương, Mục and the name beneath', () => {
    expect(
      passageKinds(['Chương I', 'QUY ĐỊNH CHUNG', 'Mục 1', 'Phạm vi', 'Điều 1. Phạm vi điều chỉnh', 'Nội dung.']),
    ).toEqual(['division', 'divisionName', 'division', 'divisionName', 'heading', 'text'])
  })

  it('takes no second line for a name', () => {
    expect(passageKinds(['Chương I. QUY ĐỊNH CHUNG', 'Nội dung chương một'])).toEqual(['division', 'text'])
    expect(passageKinds(['Phần thứ nhất', 'Đoạn văn kết thúc bằng dấu chấm.'])).toEqual(['division', 'text'])
  })

  it('tells numbered headings from numbered text', () => {
    expect(
      passageKinds([
        'I. MỤC ĐÍCH',
        '1. Mục đích',
        'Đoạn văn.',
        '2. Yêu cầu',
        '- Một.',
        'II. NHIỆM VỤ',
        '1. Tuyên truyền sâu rộng.',
      ]),
    ).toEqual(['heading', 'heading', 'text', 'heading', 'text', 'heading', 'text'])
  })

  it('takes a plain list for no headings', () => {
    expect(passageKinds(['1. Nguyễn Văn An', '2. Trần Thị Bình', '3. Lê Văn Chung', 'Đề nghị thực hiện.'])).toEqual([
      'text',
      'text',
      'text',
      'text',
    ])
  })

  it('takes no sentence, no introduction and no last line for a heading', () => {
    expect(passageKinds(['1. Giao Ban Tổ chức:', '- Một;', '2. Các chi bộ thực hiện.', 'Đoạn.', '3. Hết'])).toEqual([
      'text',
      'text',
      'text',
      'text',
      'text',
    ])
  })

  it('lets a table stand beneath a heading', () => {
    expect(passageKinds(['1. Phân công', null, '2. Thời hạn', null])).toEqual(['heading', 'table', 'heading', 'table'])
  })

  it('takes time in step with the length of the text', () => {
    const items = Array.from({ length: 50_000 }, (_, index) => `${(index % 900) + 1}. Mục không có dấu`)
    expect(passageKinds(items)).toHaveLength(50_000)
  }, 5000)
})
