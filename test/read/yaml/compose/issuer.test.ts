import { describe, expect, it } from 'vitest'
import { letter, linesOf, plan } from '../read.ts'

describe('heading and issuer', () => {
  it('prints what the clerk does not write', () => {
    const document = letter('co_quan: { cap_tren: Đảng bộ tỉnh A, ban_hanh: Đảng uỷ xã B }')
    expect(linesOf(document, 'tieu_de')).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(linesOf(document, 'co_quan_cap_tren')).toEqual(['ĐẢNG BỘ TỈNH A'])
    expect(linesOf(document, 'co_quan_ban_hanh')).toEqual(['ĐẢNG UỶ XÃ B'])
    expect(document.components.co_quan_ban_hanh?.separator?.text).toBe('*')
  })

  it('breaks names where the clerk broke them', () => {
    const document = letter('co_quan:\n  ban_hanh: |\n    Đảng uỷ Khối\n    Cơ quan - Doanh nghiệp tỉnh')
    expect(linesOf(document, 'co_quan_ban_hanh')).toEqual(['ĐẢNG UỶ KHỐI', 'CƠ QUAN - DOANH NGHIỆP TỈNH'])
  })

  it('joins issuers of one document, the lead first', () => {
    const document = plan(
      [
        'so: 3',
        'co_quan:',
        '  - { cap_tren: Tỉnh uỷ A, ban_hanh: Ban Tổ chức, viet_tat: BTCTU }',
        '  - { cap_tren: TỈNH ỦY A, ban_hanh: Ban Nội chính, viet_tat: BNCTU }',
      ].join('\n'),
    )
    expect(linesOf(document, 'co_quan_cap_tren')).toEqual(['TỈNH UỶ A'])
    expect(linesOf(document, 'co_quan_ban_hanh')).toEqual(['BAN TỔ CHỨC - BAN NỘI CHÍNH'])
    expect(linesOf(document, 'so_ky_hieu')).toEqual(['Số 03-KH/BTCTU-BNCTU'])
  })

  it('leaves out what is not given', () => {
    const document = letter('trich_yeu: a')
    expect(Object.keys(document.components)).toEqual(['trich_yeu', 'tieu_de'])
  })
})
