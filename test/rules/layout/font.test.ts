import { describe, expect, it } from 'vitest'
import chucVuKieuChu from '../../../src/rules/chuc-vu/kieu-chu.ts'
import chucVuMotMinh from '../../../src/rules/chuc-vu/mot-minh-kieu-chu.ts'
import coQuanKieuChu from '../../../src/rules/co-quan-ban-hanh/kieu-chu.ts'
import hoTenKieuChu from '../../../src/rules/ho-ten/kieu-chu.ts'
import kinhGuiCoChu from '../../../src/rules/kinh-gui/co-chu.ts'
import kinhGuiKieuChu from '../../../src/rules/kinh-gui/kieu-chu.ts'
import kinhGuiNhanKieuChu from '../../../src/rules/kinh-gui/nhan-kieu-chu.ts'
import noiNhanCoChu from '../../../src/rules/noi-nhan/co-chu.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import tieuDeCoChu from '../../../src/rules/tieu-de/co-chu.ts'
import tieuDeKieuChu from '../../../src/rules/tieu-de/kieu-chu.ts'
import trichYeuCoChu from '../../../src/rules/trich-yeu/co-chu.ts'
import congVanCoChu from '../../../src/rules/trich-yeu/cong-van-co-chu.ts'
import { findingsOf, type Run, type StyledLine, styledDocument } from './styled-document.ts'

const TITLE = 'ĐẢNG CỘNG SẢN VIỆT NAM'

const title = (size: number | null, differs: Partial<StyledLine> = {}): StyledLine => ({
  component: 'tieu_de',
  text: TITLE,
  run: { size, bold: true },
  ...differs,
})

const seen = (rule: Rule, lines: readonly StyledLine[]) =>
  findingsOf(rule, styledDocument(lines)).map((finding) => [finding.seen, finding.expected])

describe('size', () => {
  it('accepts the size of the standard and half a half point around it', () => {
    for (const size of [15, 14.75, 15.25, null]) expect(seen(tieuDeCoChu, [title(size)])).toEqual([])
  })

  it('tells what was seen, what is wanted and where', () => {
    const [finding, ...others] = findingsOf(tieuDeCoChu, styledDocument([title(13.5)]))
    expect(others).toEqual([])
    expect(finding).toMatchObject({
      severity: 'warning',
      component: 'tieu_de',
      seen: '13.5 pt',
      expected: '15 pt',
      basis: [{ standard: 'hd05-2026', clause: 'Phụ lục 2' }],
    })
    expect(finding?.message).toContain('«ĐẢNG CỘNG SẢN VIỆT NAM»: cỡ chữ 13,5, cần 15;')
    const [english] = findingsOf(tieuDeCoChu, styledDocument([title(13.5)]), { language: 'en' })
    expect(english?.message).toContain('size 13.5 pt, must be 15 pt')
  })

  it('is a warning at most where the component was recognised unsurely', () => {
    const [finding] = findingsOf(tieuDeKieuChu, styledDocument([title(15, { run: {}, recognition: 'unsure' })]))
    expect(finding?.severity).toBe('warning')
  })

  it('points at the runs that deviate', () => {
    const text: Run[] = [
      ['ĐẢNG ', {}],
      ['CỘNG', { size: 13 }],
      [' ', {}],
      ['SẢN ', { size: 12 }],
      ['VIỆT NAM', {}],
    ]
    const [finding] = findingsOf(tieuDeCoChu, styledDocument([title(15, { text })]))
    expect(finding).toMatchObject({ seen: '12 pt, 13 pt', location: { span: { start: 1005, end: 1013 } } })
    expect(finding?.message).toContain('«CỘNG SẢN»')
  })

  it('leaves white space and marks alone', () => {
    expect(
      seen(tieuDeCoChu, [
        title(15, {
          text: [
            [TITLE, {}],
            ['  ', { size: 10 }],
            ['.', { size: 9 }],
          ],
        }),
      ]),
    ).toEqual([])
  })

  it('reports a component of several lines once', () => {
    const items = ['Nơi nhận:', '- Như trên;', '- Ban Tổ chức;', '- Lưu Văn phòng.']
    const lines = items.map((text): StyledLine => ({ component: 'noi_nhan', text, run: { size: 14 } }))
    const [finding, ...others] = findingsOf(noiNhanCoChu, styledDocument(lines))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ seen: '14 pt', expected: '12 pt' })
    expect(finding?.message).toContain('«- Như trên;» và 2 dòng khác')
  })

  it('does not judge the drafter’s code behind the archive line', () => {
    const lines: StyledLine[] = [
      { component: 'noi_nhan', text: 'Nơi nhận:' },
      { component: 'noi_nhan', text: '- Lưu Văn phòng.', run: { size: 12 } },
      { component: 'noi_nhan', text: 'NVA.05', run: { size: 8 } },
    ]
    expect(seen(noiNhanCoChu, lines)).toEqual([])
  })

  it('takes label and addressee of one line apart', () => {
    const line = (label: Run[1], addressee: Run[1]): StyledLine => ({
      component: 'kinh_gui',
      text: [
        ['Kính gửi: ', label],
        ['Các chi bộ trực thuộc', addressee],
      ],
    })
    expect(seen(kinhGuiKieuChu, [line({ italic: true }, {})])).toEqual([])
    expect(seen(kinhGuiNhanKieuChu, [line({ italic: true }, {})])).toEqual([])
    expect(seen(kinhGuiNhanKieuChu, [line({}, {})])).toEqual([['đứng, không đậm', 'nghiêng, không đậm']])
    expect(seen(kinhGuiKieuChu, [line({ italic: true }, { bold: true })])).toEqual([['đứng, đậm', 'đứng, không đậm']])
    expect(seen(kinhGuiCoChu, [line({ italic: true, size: 13 }, {})])).toEqual([])
  })

  it('judges the subject of a letter and of a titled document by different sizes', () => {
    const letter: StyledLine[] = [
      { component: 'so_ky_hieu', text: 'Số 05-CV/HU' },
      { component: 'trich_yeu', text: 'về việc báo cáo', run: { size: 14 } },
    ]
    expect(seen(congVanCoChu, letter)).toEqual([['14 pt', '12 pt']])
    expect(seen(trichYeuCoChu, letter)).toEqual([])
    const plan: StyledLine[] = [
      { component: 'ten_loai', text: 'KẾ HOẠCH' },
      { component: 'trich_yeu', text: 'tổ chức hội nghị', run: { size: 12 } },
    ]
    expect(seen(congVanCoChu, plan)).toEqual([])
    expect(seen(trichYeuCoChu, plan)).toEqual([['12 pt', '14–15 pt']])
  })
})

describe('weight and slant', () => {
  it('reports letters that are not as required', () => {
    expect(seen(tieuDeKieuChu, [title(15)])).toEqual([])
    expect(seen(tieuDeKieuChu, [title(15, { run: {} })])).toEqual([['đứng, không đậm', 'đứng, đậm']])
    expect(seen(tieuDeKieuChu, [title(15, { run: { bold: true, italic: true } })])).toEqual([
      ['nghiêng, đậm', 'đứng, đậm'],
    ])
  })

  it('does not look at digits, spaces and marks', () => {
    expect(
      seen(tieuDeKieuChu, [
        title(15, {
          text: [
            [TITLE, {}],
            [' 2', { bold: false }],
          ],
        }),
      ]),
    ).toEqual([])
  })

  const signer = (lines: readonly StyledLine[]): StyledLine[] => lines.map((line) => ({ ...line, signer: 0 }))

  it('wants a title not bold under an authority line and bold alone', () => {
    const authority: StyledLine = { component: 'quyen_han', text: 'T/M BAN THƯỜNG VỤ', run: { bold: true } }
    const titleLine = (bold: boolean): StyledLine => ({ component: 'chuc_vu', text: 'BÍ THƯ', run: { bold } })
    expect(seen(chucVuKieuChu, signer([authority, titleLine(false)]))).toEqual([])
    expect(seen(chucVuKieuChu, signer([authority, titleLine(true)]))).toEqual([['đứng, đậm', 'đứng, không đậm']])
    expect(seen(chucVuMotMinh, signer([authority, titleLine(true)]))).toEqual([])
    expect(seen(chucVuMotMinh, signer([titleLine(false)]))).toEqual([['đứng, không đậm', 'đứng, đậm']])
    expect(seen(chucVuKieuChu, signer([titleLine(true)]))).toEqual([])
  })

  it('leaves «kiêm» between two titles as it is', () => {
    const lines: StyledLine[] = [
      { component: 'chuc_vu', text: 'TRƯỞNG BAN', run: { bold: true } },
      { component: 'chuc_vu', text: 'kiêm' },
      { component: 'chuc_vu', text: 'PHÓ BÍ THƯ', run: { bold: true } },
    ]
    expect(seen(chucVuMotMinh, signer(lines))).toEqual([])
  })

  it('reports every signer', () => {
    const names = ['Trần Văn Mẫu', 'Lê Thị Mẫu'].map(
      (text, signer): StyledLine => ({ component: 'ho_ten', text, signer }),
    )
    expect(seen(hoTenKieuChu, names)).toHaveLength(2)
  })

  it('does not want the name of a đại hội bold above its own body', () => {
    const lines: StyledLine[] = [
      { component: 'co_quan_ban_hanh', text: 'ĐẠI HỘI ĐẠI BIỂU LẦN THỨ X' },
      { component: 'co_quan_ban_hanh', text: 'ĐOÀN CHỦ TỊCH', run: { bold: true } },
    ]
    expect(seen(coQuanKieuChu, lines)).toEqual([])
    expect(seen(coQuanKieuChu, lines.slice(0, 1))).toEqual([['đứng, không đậm', 'đứng, đậm']])
  })
})
