import { describe, expect, it } from 'vitest'
import { letter, linesOf, plan } from '../read.ts'

describe('ky', () => {
  it('prints authority and title in upper case, the name as it is', () => {
    const document = letter('ky: { quyen_han: T/M Ban Thường vụ, chuc_vu: Phó Bí thư, ho_ten: Lê Văn Bình }')
    expect(linesOf(document, 'quyen_han')).toEqual(['T/M BAN THƯỜNG VỤ'])
    expect(linesOf(document, 'chuc_vu')).toEqual(['PHÓ BÍ THƯ'])
    expect(linesOf(document, 'ho_ten')).toEqual(['Lê Văn Bình'])
    expect(document.signatures).toHaveLength(1)
  })

  it('names the bodies of several signers behind their titles', () => {
    const document = plan(
      [
        'ky:',
        '  - { chuc_vu: Trưởng ban, co_quan: Ban Tổ chức Tỉnh uỷ, ho_ten: Lê Văn Bình }',
        '  - { quyen_han: K/T Chánh Văn phòng, chuc_vu: Phó Chánh Văn phòng, co_quan: Văn phòng Tỉnh uỷ, ho_ten: Vũ Thị Mai }',
        '  - { quyen_han: T/M Ban Thường vụ, co_quan: Tỉnh đoàn, ho_ten: Đỗ Minh }',
        '  - { chuc_vu: Bí thư, co_quan: Đảng uỷ xã A }',
      ].join('\n'),
    )
    const texts = document.signatures.map(({ quyen_han, chuc_vu, ho_ten }) => [
      quyen_han?.text,
      chuc_vu?.text,
      ho_ten?.text,
    ])
    expect(texts).toEqual([
      [undefined, 'TRƯỞNG BAN TỔ CHỨC TỈNH UỶ', 'Lê Văn Bình'],
      ['K/T CHÁNH VĂN PHÒNG', 'PHÓ CHÁNH VĂN PHÒNG TỈNH UỶ', 'Vũ Thị Mai'],
      ['T/M BAN THƯỜNG VỤ TỈNH ĐOÀN', undefined, 'Đỗ Minh'],
      [undefined, 'BÍ THƯ ĐẢNG UỶ XÃ A', undefined],
    ])
    expect(document.components.ho_ten?.text).toBe('Lê Văn Bình')
  })
})
