import { describe, expect, it } from 'vitest'
import { markerWithOrdinal, parseOutlineMarker, parseOutlineMarkers } from '../../src/document/outline.ts'

describe('parseOutlineMarker', () => {
  it.each([
    ['Phần I', 'phan', 'I', 1, ''],
    ['Phần thứ hai', 'phan', 'thứ hai', 2, ''],
    ['PHẦN THỨ BA', 'phan', 'THỨ BA', 3, ''],
    ['Chương IV', 'chuong', 'IV', 4, ''],
    ['Chương II: QUY ĐỊNH CỤ THỂ', 'chuong', 'II', 2, ':'],
    ['CHƯƠNG I - QUY ĐỊNH CHUNG', 'chuong', 'I', 1, '-'],
    ['Mục 2', 'muc', '2', 2, ''],
    ['Mục 2 TỔ CHỨC BỘ MÁY', 'muc', '2', 2, ''],
    ['Tiểu mục 1', 'tieu_muc', '1', 1, ''],
    ['Điều 1. Phạm vi điều chỉnh', 'dieu', '1', 1, '.'],
    ['Điều 1.Phạm vi điều chỉnh', 'dieu', '1', 1, '.'],
    ['Điều 2: Đối tượng áp dụng', 'dieu', '2', 2, ':'],
    ['Điều 5a. Trách nhiệm', 'dieu', '5a', null, '.'],
    ['A. ĐẶC ĐIỂM TÌNH HÌNH', 'letter', 'A', 1, '.'],
    ['C. TỔ CHỨC THỰC HIỆN', 'letter', 'C', 3, '.'],
    ['I. MỤC ĐÍCH, YÊU CẦU', 'roman', 'I', 1, '.'],
    ['II- NHIỆM VỤ', 'roman', 'II', 2, '-'],
    ['III - NHIỆM VỤ', 'roman', 'III', 3, '-'],
    ['IV/ NHIỆM VỤ', 'roman', 'IV', 4, '/'],
    ['IIII. TỔ CHỨC THỰC HIỆN', 'roman', 'IIII', null, '.'],
    ['1. Lãnh đạo', 'number', '1', 1, '.'],
    ['1.Lãnh đạo', 'number', '1', 1, '.'],
    ['2) Lãnh đạo', 'number', '2', 2, ')'],
    ['3/ Lãnh đạo', 'number', '3', 3, '/'],
    ['4- Lãnh đạo', 'number', '4', 4, '-'],
    ['1.2. Công tác tư tưởng', 'subnumber', '1.2', 2, '.'],
    ['1.2 Công tác tư tưởng', 'subnumber', '1.2', 2, ''],
    ['1.2.3. Công tác tư tưởng', 'subnumber', '1.2.3', 3, '.'],
    ['a) Tuyên truyền', 'point', 'a', 1, ')'],
    ['đ) tuyên truyền', 'point', 'đ', 5, ')'],
    ['b. Tuyên truyền', 'point', 'b', 2, '.'],
    ['f) Tuyên truyền', 'point', 'f', null, ')'],
    ['(iv) Văn bản của chi bộ', 'small_roman', 'iv', 4, ')'],
    ['(2) Văn bản của chi bộ', 'small_roman', '2', 2, ')'],
    ['- Tiếp tục đổi mới', 'dash', '', null, '-'],
    ['+ Tiếp tục đổi mới', 'plus', '', null, '+'],
  ])('reads %s', (text, kind, label, ordinal, close) => {
    expect(parseOutlineMarker(text)).toMatchObject({ kind, label, ordinal, close })
  })

  it.each([
    '30/10 hàng năm',
    '2020 - 2025 là giai đoạn',
    'V/v thực hiện công tác dân vận',
    'V/V THỰC HIỆN CÔNG TÁC DÂN VẬN',
    'V.I. Lênin đã chỉ rõ',
    'V. I. Lênin đã chỉ rõ',
    '1.5 triệu đồng',
    '10.000 người tham gia',
    '20.11.2025 là ngày hội',
    '10 - 15 người',
    '1/2 số chi bộ',
    '15 ngày làm việc',
    'X-quang phổi',
    '19-CV/TU ngày 02/3/2026',
    '15/QĐ-UBND ngày 02/3/2026',
    'Mục tiêu chung',
    'Mục đích, yêu cầu',
    'Phần mềm quản lý văn bản',
    'Điều lệ Đảng',
    'Điều 63 của Bộ luật Lao động',
    'Điều 5 Quy chế làm việc',
    'Mục 2 Kế hoạch số 12-KH/TU',
    'Phần I, Mục 2',
    'điều 1. Phạm vi',
    'Chương trình hành động',
    'Mức 1. Hoàn thành tốt',
    '-5 độ C',
    '',
  ])('sees no marker in «%s»', (text) => {
    expect(parseOutlineMarker(text)).toBeNull()
  })

  it('tells where marker and text stand', () => {
    expect(parseOutlineMarker('Điều 12. Hiệu lực')).toMatchObject({ text: 'Điều 12.', start: 0, end: 8, textStart: 9 })
    expect(parseOutlineMarker('Mục 1')).toMatchObject({ text: 'Mục 1', end: 5, textStart: 5 })
  })
})

describe('parseOutlineMarkers', () => {
  it('finds a list that begins on the line of its parent', () => {
    const markers = parseOutlineMarkers('Điều 3. 1. Văn phòng chủ trì')
    expect(markers.map(({ text, start, textStart }) => [text, start, textStart])).toEqual([
      ['Điều 3.', 0, 8],
      ['1.', 8, 11],
    ])
  })

  it('takes only the first marker where the second begins nothing', () => {
    expect(parseOutlineMarkers('1. 5. Văn phòng')).toHaveLength(1)
    expect(parseOutlineMarkers('1. Văn phòng')).toHaveLength(1)
    expect(parseOutlineMarkers('Văn phòng')).toEqual([])
  })
})

describe('markerWithOrdinal', () => {
  it.each([
    ['3. Nội dung', 2, '2.'],
    ['1.4. Nội dung', 3, '1.3.'],
    ['e) Nội dung', 5, 'đ)'],
    ['III- NỘI DUNG', 2, 'II-'],
    ['(iv) Nội dung', 3, '(iii)'],
    ['PHẦN THỨ BA', 2, 'PHẦN THỨ HAI'],
    ['Điều 11. Hiệu lực', 1, 'Điều 1.'],
    ['B. NỘI DUNG', 1, 'A.'],
  ])('%s, as number %i: %s', (text, ordinal, expected) => {
    const marker = parseOutlineMarker(text)
    expect(marker && markerWithOrdinal(marker, ordinal)).toBe(expected)
  })

  it('knows no letter past the last', () => {
    const marker = parseOutlineMarker('a) Nội dung')
    expect(marker && markerWithOrdinal(marker, 24)).toBeNull()
  })
})
