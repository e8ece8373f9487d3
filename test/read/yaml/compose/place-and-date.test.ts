import { describe, expect, it } from 'vitest'
import { letter, linesOf } from '../read.ts'

describe('địa danh, ngày', () => {
  it.each([
    ['2026-06-03', 'Suối Ngàn, ngày 03 tháng 6 năm 2026'],
    ['2026-06-15', 'Suối Ngàn, ngày 15 tháng 6 năm 2026'],
    ['2027-01-09', 'Suối Ngàn, ngày 09 tháng 01 năm 2027'],
    ['2027-02-28', 'Suối Ngàn, ngày 28 tháng 02 năm 2027'],
    ['2027-03-10', 'Suối Ngàn, ngày 10 tháng 3 năm 2027'],
    ['2026-12-31', 'Suối Ngàn, ngày 31 tháng 12 năm 2026'],
    ['', 'Suối Ngàn, ngày tháng năm'],
  ])('%s', (date, expected) => {
    expect(linesOf(letter(`dia_danh: Suối Ngàn\nngay: ${date}`), 'dia_danh_ngay')).toEqual([expected])
  })

  it('does not double the comma that a clerk typed', () => {
    expect(linesOf(letter('dia_danh: Suối Ngàn,\nngay: 2026-06-15'), 'dia_danh_ngay')).toEqual([
      'Suối Ngàn, ngày 15 tháng 6 năm 2026',
    ])
  })

  it('gives the document its date', () => {
    expect(letter('ngay: 2026-06-03').date).toEqual({ year: 2026, month: 6, day: 3 })
    expect(letter('dia_danh: A').date).toBeNull()
  })
})
