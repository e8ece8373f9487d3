import { describe, expect, it } from 'vitest'
import { documentOf } from './read.ts'

const OFFICE = 'co_quan: { cap_tren: UBND tỉnh Lâm Sơn, ban_hanh: Sở Nội vụ, viet_tat: SNV, don_vi_soan_thao: VP }'

const document = (...lines: readonly string[]) =>
  documentOf(['he_thong: nha-nuoc', 'ngay: 2026-03-05', ...lines].join('\n'))

const linesOf = (component: Parameters<typeof textOf>[0], ...lines: readonly string[]): readonly string[] =>
  (document(...lines).components[component]?.blocks ?? []).map(({ text }) => text)

const textOf = (
  component: 'so_ky_hieu' | 'trich_yeu' | 'kinh_gui' | 'can_cu' | 'noi_nhan' | 'phu_luc' | 'dia_danh_ngay',
  ...lines: readonly string[]
): string => document(...lines).components[component]?.text ?? ''

describe('a State document from YAML', () => {
  it('has quốc hiệu and tiêu ngữ', () => {
    const { tieu_de, tieu_ngu } = document('loai: ke-hoach', OFFICE).components
    expect([tieu_de?.text, tieu_ngu?.text]).toEqual([
      'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'Độc lập - Tự do - Hạnh phúc',
    ])
  })

  it.each([
    ['cong-van', 'so: 8', 'Số: 08/SNV-VP'],
    ['cong-van', 'trich_yeu: a', 'Số: /SNV-VP'],
    ['ke-hoach', 'so: 12', 'Số: 12/KH-SNV'],
    ['quy-dinh', 'so: 3', 'Số: 03/QyĐ-SNV'],
    ['cong-van', 'so: 8\nky_hieu: SNV-TCCB', 'Số: 08/SNV-TCCB'],
  ])('numbers a %s with %s as «%s»', (type, number, expected) => {
    expect(textOf('so_ky_hieu', `loai: ${type}`, OFFICE, number)).toBe(expected)
  })

  it.each([
    ['cong-van', 'Tổ chức hội nghị', 'V/v Tổ chức hội nghị'],
    ['cong-van', 'về việc tổ chức hội nghị', 'V/v tổ chức hội nghị'],
    ['cong-van', 'V/v tổ chức hội nghị', 'V/v tổ chức hội nghị'],
    ['ke-hoach', 'Tổ chức hội nghị', 'Tổ chức hội nghị'],
  ])('begins the subject of a %s «%s» as «%s»', (type, subject, expected) => {
    expect(textOf('trich_yeu', `loai: ${type}`, OFFICE, `trich_yeu: ${subject}`)).toBe(expected)
  })

  it('addresses one on the line of «Kính gửi:», without a mark', () => {
    expect(linesOf('kinh_gui', 'loai: cong-van', OFFICE, 'kinh_gui: Sở Tài chính')).toEqual(['Kính gửi: Sở Tài chính'])
  })

  it('addresses several beneath it', () => {
    expect(linesOf('kinh_gui', 'loai: cong-van', OFFICE, 'kinh_gui: [Sở Tài chính, Sở Y tế]')).toEqual([
      'Kính gửi:',
      '- Sở Tài chính;',
      '- Sở Y tế.',
    ])
  })

  it('writes grounds without a dash', () => {
    expect(linesOf('can_cu', 'loai: quyet-dinh', OFFICE, 'can_cu: ["- Căn cứ A;", Căn cứ B]')).toEqual([
      'Căn cứ A;',
      'Căn cứ B.',
    ])
  })

  it.each([
    ['cong-van', 'kinh_gui: A', '- Như trên;'],
    ['bao-cao', 'kinh_gui: A', '- Như trên;'],
    ['bao-cao', 'trich_yeu: a', '- Sở Y tế;'],
    ['quyet-dinh', 'noi_dung: |\n  Điều 1. A.\n\n  Điều 2. B.', '- Như Điều 2;'],
    ['quyet-dinh', 'noi_dung: Không chia điều.', '- Sở Y tế;'],
  ])('begins the recipients of a %s with %j by «%s»', (type, line, first) => {
    const recipients = linesOf('noi_nhan', `loai: ${type}`, OFFICE, 'noi_nhan: [Sở Y tế]', 'luu: VT, VP (02b)', line)
    expect(recipients.slice(0, 2)).toEqual(['Nơi nhận:', first])
    expect(recipients.at(-1)).toBe('- Lưu: VT, VP (02b).')
  })

  it('says who drafted it and in how many copies', () => {
    expect(
      linesOf('noi_nhan', 'loai: ke-hoach', OFFICE, 'luu: VT', 'soan_thao: { ky_hieu: PL, so_ban: 300 }').at(-1),
    ).toBe('PL.(300)')
  })

  it('names the document in the guide line of an appendix, numbered in Roman numerals', () => {
    const lines = linesOf(
      'phu_luc',
      'loai: ke-hoach',
      OFFICE,
      'so: 12',
      'phu_luc: [{ tieu_de: Danh mục, noi_dung: A }, { tieu_de: Biểu mẫu, noi_dung: B }]',
    )
    const guide = '(Kèm theo Kế hoạch số 12/KH-SNV ngày 05 tháng 3 năm 2026 của Sở Nội vụ)'
    expect(lines).toEqual(['Phụ lục I', 'DANH MỤC', guide, 'A', 'Phụ lục II', 'BIỂU MẪU', guide, 'B'])
  })

  it('has no place and date at the head of minutes', () => {
    expect(textOf('dia_danh_ngay', 'loai: bien-ban', OFFICE, 'dia_danh: Lâm Sơn')).toBe('')
    expect(textOf('dia_danh_ngay', 'loai: ke-hoach', OFFICE, 'dia_danh: Lâm Sơn')).toBe(
      'Lâm Sơn, ngày 05 tháng 3 năm 2026',
    )
  })
})
