import { describe, expect, it } from 'vitest'
import { clauseIn } from '../../src/report/clause-in.ts'
import { EVERY_SYSTEM, STANDARDS } from '../../src/standards/standards.ts'

const CLAUSES = [...new Set([...STANDARDS, EVERY_SYSTEM].flatMap(({ lines }) => lines.map(({ clause }) => clause)))]

const OURS = /"[^"]*"|Appendix|Part|Chapter|Section|Article|clause|point|Form|form|table|note|page/g

describe('a clause in English', () => {
  it.each(CLAUSES)('has no Vietnamese word but titles: %s', (clause) => {
    const left = clauseIn(clause, 'en').replace(OURS, '')
    // Letters of points are left, and numerals.
    expect(left.match(/\p{L}{2,}/gu)?.filter((word) => !/^(?:[IVXL]+|i{2,3})$/.test(word)) ?? []).toEqual([])
  })

  it('quotes nothing that says by number where it stands', () => {
    const quoted = CLAUSES.filter((clause) => clauseIn(clause, 'en').includes('"'))
    expect(quoted.filter((clause) => /\d|\b[IVXL]+\b/.test(clause))).toEqual([
      'Pháp lệnh hợp nhất văn bản quy phạm pháp luật, Điều 4',
      'các mẫu của Phụ lục III',
    ])
  })

  it.each(CLAUSES)('is in Vietnamese as it stands: %s', (clause) => {
    expect(clauseIn(clause, 'vi')).toBe(clause)
  })

  it.each([
    ['I.9.2.5', 'I.9.2.5'],
    ['PL I-1-II.7.b; Điều 13(1)', 'Appendix I-1-II.7.b; Article 13(1)'],
    ['Điều 3(2)(3), Điều 4(2)(a)', 'Article 3(2)(3), Article 4(2)(a)'],
    ['Mẫu 1.1–1.3, ghi chú 6', 'Form 1.1–1.3, note 6'],
    ['PL I-1-II.6.đ; bảng V.6', 'Appendix I-1-II.6.đ; table V.6'],
    ['Mục II, 1.2.1', 'Section II, 1.2.1'],
    ['điểm a khoản 2 Mục II, Chương III', 'point a clause 2 Section II, Chapter III'],
    ['điểm đ khoản 1 Điều 8', 'point đ clause 1 Article 8'],
    ['Phụ lục VI, trang 12', 'Appendix VI, page 12'],
    ['phần quyền hạn, chức vụ, họ tên', '"phần quyền hạn, chức vụ, họ tên"'],
    ['chữ "số" trước số của văn bản', `"chữ 'số' trước số của văn bản"`],
    [
      'Pháp lệnh hợp nhất văn bản quy phạm pháp luật, Điều 4',
      '"Pháp lệnh hợp nhất văn bản quy phạm pháp luật", Article 4',
    ],
  ])('%s: %s', (clause, english) => {
    expect(clauseIn(clause, 'en')).toBe(english)
  })
})
