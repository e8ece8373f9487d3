import { describe, expect, it } from 'vitest'
import { letter, linesOf, plan } from '../read.ts'

describe('supplementary components', () => {
  it('stand where the standard wants them', () => {
    const lines = 'so: 5\ntrich_yeu: a\nkhan: thuong-khan\ndu_thao: 2\nluu_hanh: Lưu hành nội bộ'
    const order = (document: ReturnType<typeof letter>) =>
      document.blocks.map((block) => block.component).filter((id) => id !== 'tieu_de')
    expect(order(letter(lines))).toEqual(['luu_hanh', 'so_ky_hieu', 'trich_yeu', 'do_khan', 'du_thao'])
    expect(order(plan(lines)).slice(0, 4)).toEqual(['luu_hanh', 'so_ky_hieu', 'do_khan', 'du_thao'])
    expect(linesOf(letter(lines), 'do_khan')).toEqual(['Thượng khẩn'])
    expect(linesOf(letter(lines), 'du_thao')).toEqual(['Dự thảo lần 2'])
  })

  it('put the one for the last page behind the signature', () => {
    const document = letter('luu_hanh: Không phổ biến trên phương tiện thông tin đại chúng.\nky: { ho_ten: A B }')
    expect(document.blocks.at(-1)?.component).toBe('luu_hanh')
  })

  it('tell how to reach the issuer', () => {
    const document = letter(
      'lien_he: { website: a.example, dia_chi: Số 1 đường A, email: a@a.example, dien_thoai: 0200 000 000, fax: 0200 000 001 }',
    )
    expect(linesOf(document, 'lien_he')).toEqual([
      'Địa chỉ: Số 1 đường A',
      'Email: a@a.example; Điện thoại: 0200 000 000; Fax: 0200 000 001; Website: a.example',
    ])
    expect(linesOf(letter('lien_he: { fax: 1 }'), 'lien_he')).toEqual(['Fax: 1'])
  })
})
