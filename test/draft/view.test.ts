import { describe, expect, it } from 'vitest'
import type { Line } from '../../src/draft/document-view.ts'
import { viewOf } from '../../src/draft/view.ts'
import { documentOf, LETTER, PLAN } from './drafted.ts'

const view = (keys: Readonly<Record<string, unknown>>) => viewOf(documentOf(keys))
const texts = (lines: readonly Line[] | undefined): readonly string[] | undefined => lines?.map(({ chu }) => chu)

describe('view of a document', () => {
  it('holds what is printed, by component', () => {
    const { tieu_de, so_ky_hieu, dia_danh_ngay, ten_loai, kinh_gui, noi_nhan, ky } = view(LETTER)
    expect(texts(tieu_de)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(texts(so_ky_hieu)).toEqual(['Số 12-CV/ĐU'])
    expect(texts(dia_danh_ngay)).toEqual(['Lâm Sơn, ngày 15 tháng 6 năm 2026'])
    expect(ten_loai).toEqual([])
    expect([kinh_gui?.nhan?.chu, texts(kinh_gui?.noi)]).toEqual([
      'Kính gửi:',
      ['- Các chi bộ trực thuộc;', '- Văn phòng Đảng uỷ xã;'],
    ])
    expect([noi_nhan?.nhan?.chu, texts(noi_nhan?.noi)]).toEqual([
      'Nơi nhận:',
      ['- Như trên;', '- Thường trực Đảng uỷ xã;', '- Lưu Văn phòng Đảng uỷ xã.'],
    ])
    expect(ky.map(({ quyen_han, chuc_vu, ho_ten }) => [quyen_han, chuc_vu, ho_ten].map(texts))).toEqual([
      [['T/M BAN THƯỜNG VỤ'], ['PHÓ BÍ THƯ'], ['Nguyễn Văn Hoà']],
    ])
  })

  it('has nothing where the document has nothing', () => {
    const { kinh_gui, phu_luc, lien_he, can_cu } = view(PLAN)
    expect([kinh_gui, phu_luc, lien_he, can_cu]).toEqual([null, [], [], []])
  })

  it('keeps forced line breaks as lines', () => {
    const keys = { ...LETTER, co_quan: { ban_hanh: 'Đảng uỷ Khối\nCơ quan - Doanh nghiệp tỉnh', viet_tat: 'ĐUK' } }
    expect(texts(view(keys).co_quan_ban_hanh)).toEqual(['ĐẢNG UỶ KHỐI', 'CƠ QUAN - DOANH NGHIỆP TỈNH'])
  })

  it('keeps no-break spaces and collapses all others', () => {
    const [line] = view({ ...LETTER, noi_dung: 'Đạt  10\u00a0%   trở lên trong 5\u00a0năm.' }).noi_dung
    expect(line?.chu).toBe('Đạt 10\u00a0% trở lên trong 5\u00a0năm.')
  })

  it('cuts a line into stretches of one weight and slant', () => {
    const [line] = view({ ...LETTER, noi_dung: 'Một *hai **ba*** bốn **năm**.' }).noi_dung
    expect(line?.khuc.map(({ chu, dam, nghieng }) => `${dam ? 'đ' : ''}${nghieng ? 'n' : ''}:${chu}`)).toEqual([
      ':Một ',
      'n:hai ',
      'đn:ba',
      ': bốn ',
      'đ:năm',
      ':.',
    ])
  })

  it('leaves room for a number and a date to be written in', () => {
    const { so, ngay, ...draft } = LETTER
    const { so_ky_hieu, dia_danh_ngay } = view(draft)
    expect(so_ky_hieu[0]?.chu).toMatch(/^Số\u00a0{4,}-CV\/ĐU$/)
    expect(dia_danh_ngay[0]?.chu).toMatch(/^Lâm Sơn, ngày\u00a0{3,} tháng\u00a0{3,} năm\u00a0{3,}$/)
  })

  it('puts a table in the place where it stands, rows and cells in order', () => {
    const { noi_dung } = view({ ...LETTER, noi_dung: 'Trước.\n\n| A | B |\n|---|---|\n| 1 | **2** |\n\nSau.' })
    expect(
      noi_dung.map(({ chu, bang }) => bang?.map(({ o }) => o.map(({ dong }) => texts(dong)?.join())) ?? chu),
    ).toEqual([
      'Trước.',
      [
        ['A', 'B'],
        ['1', '2'],
      ],
      'Sau.',
    ])
  })

  it('has the drafter apart from the recipients', () => {
    const { noi_nhan } = view({ ...LETTER, soan_thao: { ky_hieu: 'NVA', so_ban: 50 } })
    expect(texts(noi_nhan?.soan_thao)).toEqual(['NVA-50'])
    expect(noi_nhan?.noi).toHaveLength(3)
  })

  it('has each appendix with its label, title, guide and text', () => {
    const phu_luc = [
      { tieu_de: 'Danh sách', noi_dung: 'Một.' },
      { tieu_de: 'Đề cương', noi_dung: 'Hai.' },
    ]
    const appendices = view({ ...LETTER, phu_luc }).phu_luc
    expect(appendices.map(({ nhan, ten, noi_dung }) => [nhan?.chu, texts(ten), texts(noi_dung)])).toEqual([
      ['Phụ lục 1', ['Danh sách'], ['Một.']],
      ['Phụ lục 2', ['Đề cương'], ['Hai.']],
    ])
    expect(appendices[0]?.chi_dan?.chu).toContain('số 12-CV/ĐU, ngày 15/6/2026')
  })
})
