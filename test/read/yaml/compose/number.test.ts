import { describe, expect, it } from 'vitest'
import { documentOf, letter, linesOf, plan } from '../read.ts'

describe('số và ký hiệu', () => {
  it.each([
    ['so: 5', 'Số 05-CV/ĐU'],
    ['so: 12', 'Số 12-CV/ĐU'],
    ['so: 554', 'Số 554-CV/ĐU'],
    ['so: 05', 'Số 05-CV/ĐU'],
    ['so: 012', 'Số 012-CV/ĐU'],
    ['so: 5a', 'Số 05a-CV/ĐU'],
    ['so: 12a', 'Số 12a-CV/ĐU'],
    ['so: 0', 'Số 0-CV/ĐU'],
    ['so:', 'Số -CV/ĐU'],
    ['so: 5\nky_hieu: CV/TU', 'Số 05-CV/TU'],
  ])('%s', (lines, expected) => {
    expect(linesOf(letter(`co_quan: { viet_tat: ĐU }\n${lines}`), 'so_ky_hieu')).toEqual([expected])
  })

  it('has the symbol of the type', () => {
    expect(linesOf(plan('so: 7\nco_quan: { viet_tat: TU }'), 'so_ky_hieu')).toEqual(['Số 07-KH/TU'])
    expect(linesOf(documentOf('loai: to-trinh\nso: 7\nco_quan: { viet_tat: TU }'), 'so_ky_hieu')).toEqual([
      'Số 07-TTr/TU',
    ])
    expect(linesOf(documentOf('loai: thu-cong\nso: 7\nco_quan: { viet_tat: TU }'), 'so_ky_hieu')).toEqual(['Số 07-TU'])
  })
})
