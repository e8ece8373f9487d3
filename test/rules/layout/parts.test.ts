import { describe, expect, it } from 'vitest'
import canCuKieuChu from '../../../src/rules/can-cu/kieu-chu.ts'
import deMucKieuChu from '../../../src/rules/noi-dung/de-muc-kieu-chu.ts'
import dieuKieuChu from '../../../src/rules/noi-dung/dieu-kieu-chu.ts'
import khoanKieuChu from '../../../src/rules/noi-dung/khoan-kieu-chu.ts'
import kieuChu from '../../../src/rules/noi-dung/kieu-chu.ts'
import chiDanKieuChu from '../../../src/rules/phu-luc/chi-dan-kieu-chu.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import boCoChu from '../../../src/rules/trang/bo-co-chu.ts'
import { findingsOf, nd30, type Run, type StyledLine, styledDocument } from './styled-document.ts'

const judged = (rule: Rule, lines: readonly StyledLine[]) =>
  findingsOf(rule, styledDocument(lines), { standard: nd30() })

const messages = (rule: Rule, lines: readonly StyledLine[]) => judged(rule, lines).map(({ message }) => message)

const text = (content: StyledLine['text'], run: StyledLine['run'] = {}): StyledLine => ({
  component: 'noi_dung',
  text: content,
  run,
})

describe('number of an article', () => {
  const article = (bold: boolean, behind = ' Thành lập Tổ công tác.'): StyledLine =>
    text([
      ['Điều 1.', { bold }],
      [behind, {}],
    ])

  it('is bold, whatever follows it on its line', () => {
    expect(judged(dieuKieuChu, [article(true)])).toEqual([])
    expect(judged(dieuKieuChu, [text('Điều 1. Phạm vi điều chỉnh', { bold: true })])).toEqual([])
    expect(messages(dieuKieuChu, [article(false)])).toEqual([expect.stringContaining('«Điều 1.»: kiểu chữ')])
  })

  it('is told once for all articles', () => {
    const lines = [article(false), text('Điều 2. Giám đốc thi hành.'), text('Theo Điều 3 của Luật.')]
    expect(messages(dieuKieuChu, lines)).toEqual([expect.stringContaining('và 1 dòng khác')])
  })
})

describe('headings with Roman numerals', () => {
  it('are bold', () => {
    expect(judged(deMucKieuChu, [text('I. MỤC ĐÍCH', { bold: true })])).toEqual([])
    expect(judged(deMucKieuChu, [text('I. MỤC ĐÍCH')])).toHaveLength(1)
  })

  it('may have a note in brackets behind them', () => {
    const runs: Run[] = [
      ['I. MỤC ĐÍCH', { bold: true }],
      [' (Ghi rõ từng mục đích)', { italic: true }],
    ]
    expect(judged(deMucKieuChu, [text(runs)])).toEqual([])
  })

  it('are no headings where they end like a sentence, or where the document has articles', () => {
    expect(judged(deMucKieuChu, [text('I. Các đơn vị báo cáo kết quả thực hiện.')])).toEqual([])
    expect(judged(deMucKieuChu, [text('Điều 1. Thành lập Tổ công tác.'), text('I. MỤC ĐÍCH')])).toEqual([])
  })
})

describe('titles of khoản', () => {
  const BODY = text('Các đơn vị thực hiện theo kế hoạch.')
  const titled = (bold: boolean) => [text('1. Về kinh phí', { bold }), BODY, text('2. Về nhân lực', { bold }), BODY]

  it('are bold', () => {
    expect(judged(khoanKieuChu, titled(true))).toEqual([])
    expect(judged(khoanKieuChu, titled(false)).map(({ severity }) => severity)).toEqual(['warning'])
  })

  it('are not told from items of a list', () => {
    const list = [text('1. Ban Tổ chức'), text('2. Ban Kiểm tra'), text('3. Văn phòng'), BODY]
    expect(judged(khoanKieuChu, list)).toEqual([])
    expect(judged(khoanKieuChu, [text('1. Về kinh phí'), BODY])).toEqual([])
    expect(judged(khoanKieuChu, [text('1. Thời gian: 8 giờ'), BODY, text('2. Các đơn vị báo cáo.'), BODY])).toEqual([])
  })
})

describe('grounds', () => {
  const title: StyledLine = { component: 'ten_loai', text: 'QUYẾT ĐỊNH', run: { bold: true } }
  const ground = (content: StyledLine['text']): StyledLine => ({ component: 'can_cu', text: content })

  it('are in italics in a titled document', () => {
    expect(messages(canCuKieuChu, [title, ground('Căn cứ Luật Lưu trữ;'), ground('Căn cứ Luật Viên chức.')])).toEqual([
      expect.stringContaining('«Căn cứ Luật Lưu trữ;» và 1 dòng khác: kiểu chữ đứng, không đậm, cần nghiêng'),
    ])
    const marks: Run[] = [
      ['Căn cứ Luật Lưu trữ', { italic: true }],
      [' ;', {}],
    ]
    expect(judged(canCuKieuChu, [title, ground(marks)])).toEqual([])
  })

  it('are not judged where a công văn cites them in passing', () => {
    expect(judged(canCuKieuChu, [ground('Căn cứ Luật Lưu trữ;')])).toEqual([])
  })
})

describe('style of the body', () => {
  const LONG = 'Các đơn vị báo cáo kết quả thực hiện về Sở trước ngày 15 hằng tháng để tổng hợp chung.'

  it('is that of most paragraphs and most letters', () => {
    expect(judged(kieuChu, [text(LONG, { italic: true }), text(LONG, { italic: true }), text(LONG)])).toHaveLength(1)
    const notes = [text('Ghi chú.', { italic: true }), text('Xem bảng.', { italic: true })]
    expect(judged(kieuChu, [...notes, text(LONG)])).toEqual([])
    expect(judged(kieuChu, [text(LONG.repeat(4), { italic: true }), text(LONG), text(LONG)])).toEqual([])
  })
})

describe('guide line of an appendix', () => {
  it('is told once for all appendices', () => {
    const guide = (ordinal: number): StyledLine => ({
      component: 'phu_luc',
      text: '(Kèm theo Kế hoạch số 15/KH-STP)',
      appendix: { ordinal, part: 'guide' },
    })
    expect(messages(chiDanKieuChu, [guide(0), guide(1)])).toEqual([expect.stringContaining('và 1 dòng khác')])
  })
})

describe('sizes that go together', () => {
  const head = (title: number, motto: number, date: number): StyledLine[] => [
    { component: 'tieu_de', text: 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', run: { size: title } },
    { component: 'tieu_ngu', text: 'Độc lập - Tự do - Hạnh phúc', run: { size: motto } },
    { component: 'dia_danh_ngay', text: 'Lâm Sơn, ngày 05 tháng 3 năm 2026', run: { size: date } },
  ]

  it('are 13, 14, 14 or 12, 13, 13', () => {
    expect(judged(boCoChu, head(13, 14, 14))).toEqual([])
    expect(judged(boCoChu, head(12, 13, 13))).toEqual([])
    expect(judged(boCoChu, head(12, 14, 13)).map(({ severity, seen }) => [severity, seen])).toEqual([
      ['info', '12 – 14 – 13'],
    ])
  })

  it('are not judged where one of them is wrong by itself, or stands alone', () => {
    expect(judged(boCoChu, head(15, 14, 13))).toEqual([])
    expect(judged(boCoChu, head(12, 14, 13).slice(0, 1))).toEqual([])
  })
})
