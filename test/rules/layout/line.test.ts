import { describe, expect, it } from 'vitest'
import { wholeBlock } from '../../../src/document/block.ts'
import type { RuleLine } from '../../../src/document/style.ts'
import coQuanDuongKe from '../../../src/rules/co-quan-ban-hanh/duong-ke.ts'
import { printedWidth } from '../../../src/rules/layout/printed-width.ts'
import lienHeDuongKe from '../../../src/rules/lien-he/duong-ke.ts'
import noiNhanDuongKe from '../../../src/rules/noi-nhan/duong-ke.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import tieuDeDuongKe from '../../../src/rules/tieu-de/duong-ke.ts'
import trichYeuDuongKe from '../../../src/rules/trich-yeu/duong-ke.ts'
import { findingsOf, nd30, type Run, type StyledLine, styledDocument } from './styled-document.ts'

// The title in 15 pt bold is 74 mm wide in Times New Roman (measured on the page of the instrument: 73 to 75 mm).
const WIDTH = 74

const line = (differs: Partial<RuleLine> = {}): RuleLine => ({
  kind: 'border',
  length: WIDTH,
  dashed: false,
  ...differs,
})

const title = (ruleBelow: RuleLine | null, underline = false): StyledLine => ({
  component: 'tieu_de',
  text: 'ĐẢNG CỘNG SẢN VIỆT NAM',
  run: { size: 15, bold: true, underline },
  paragraph: { ruleBelow },
})

const dateline: StyledLine = { component: 'dia_danh_ngay', text: 'Cà Mau, ngày 03 tháng 6 năm 2026' }

const found = (lines: readonly StyledLine[], { rule = tieuDeDuongKe as Rule, strayLines = 0 } = {}) =>
  findingsOf(rule, styledDocument(lines, [{}], strayLines)).map(({ message, severity }) => [
    severity,
    /không có|nét đứt|dài \d+/u.exec(message)?.[0],
  ])

describe('line beneath a text', () => {
  it('may be of any kind', () => {
    for (const kind of ['border', 'shape', 'cell-border'] as const) expect(found([title(line({ kind }))])).toEqual([])
    expect(found([title(line({ kind: 'underline', length: null }), true)])).toEqual([])
    expect(found([title(null, true)])).toEqual([])
    expect(found([title(line({ kind: 'shape', length: null }))])).toEqual([])
  })

  it('is reported where it is missing, broken, too short or too long', () => {
    expect(found([title(null), dateline])).toEqual([['error', 'không có']])
    expect(found([title(line({ dashed: true }))])).toEqual([['error', 'nét đứt']])
    expect(found([title(line({ length: 25 }))])).toEqual([['error', 'dài 25']])
    expect(found([title(line({ length: 62 }))])).toEqual([['warning', 'dài 62']])
    expect(found([title(line({ length: 100 }))])).toEqual([['error', 'dài 100']])
  })

  it('may be a few millimetres longer or shorter', () => {
    for (const length of [WIDTH - 4, WIDTH + 4]) expect(found([title(line({ length }))])).toEqual([])
  })

  it('is not called missing while a drawn line may be the one', () => {
    expect(found([title(null)], { strayLines: 1 })).toEqual([])
    const misplaced = { ...dateline, paragraph: { ruleBelow: line({ kind: 'shape' }) } }
    expect(found([title(null), misplaced])).toEqual([])
    const label: StyledLine = {
      component: 'noi_nhan',
      text: 'Nơi nhận:',
      paragraph: { ruleBelow: line({ kind: 'shape', length: 19 }) },
    }
    expect(found([title(null), label])).toEqual([['error', 'không có']])
    const item: StyledLine = { ...label, text: '- Như trên;' }
    expect(found([{ ...label, paragraph: {} }, item], { rule: noiNhanDuongKe })).toEqual([])
  })

  it('is not looked for where the words share their line with others', () => {
    const text: Run[] = [
      ['Nơi nhận:', { underline: true }],
      [' - Như trên;', {}],
    ]
    expect(found([{ component: 'noi_nhan', text }], { rule: noiNhanDuongKe })).toEqual([])
    expect(found([{ component: 'noi_nhan', text: 'Nơi nhận: - Như trên;' }], { rule: noiNhanDuongKe })).toEqual([])
    expect(found([{ component: 'noi_nhan', text: 'Nơi nhận:' }], { rule: noiNhanDuongKe })).toEqual([
      ['error', 'không có'],
    ])
  })
})

describe('line above the contact lines', () => {
  const contact = (ruleAbove: RuleLine | null): StyledLine => ({
    component: 'lien_he',
    text: 'Điện thoại: 0200 000 000',
    paragraph: { ruleAbove, columnWidth: 165 },
  })
  const judged = (ruleAbove: RuleLine | null) => found([contact(ruleAbove)], { rule: lienHeDuongKe })

  it('is as long as the column', () => {
    expect(judged(line({ length: 165 }))).toEqual([])
    expect(judged(line({ length: 80 }))).toEqual([['error', 'dài 80']])
    expect(judged(line({ length: 165, dashed: true }))).toEqual([['error', 'nét đứt']])
    expect(judged(null)).toEqual([['error', 'không có']])
  })

  it('may be a drawn one that belongs to the text above', () => {
    const name: StyledLine = {
      component: 'ho_ten',
      text: 'Lê Thị Mẫu',
      paragraph: { ruleBelow: line({ kind: 'shape', length: 160 }) },
    }
    expect(found([name, contact(null)], { rule: lienHeDuongKe })).toEqual([])
  })
})

describe('line that is a share of the text', () => {
  const NAME = 'SỞ VĂN HÓA VÀ THỂ THAO'

  const issuer = (differs: Partial<StyledLine> = {}, ruleBelow: RuleLine | null = null): StyledLine => ({
    component: 'co_quan_ban_hanh',
    text: NAME,
    run: { size: 13, bold: true },
    paragraph: { ruleBelow, columnWidth: 90 },
    ...differs,
  })

  /** Width of the issuer's line, mm. */
  const width = (): number => {
    const [block] = styledDocument([issuer()]).blocks
    return block ? printedWidth(wholeBlock(block)) : Number.NaN
  }

  const judged = (lines: readonly StyledLine[], rule: Rule = coQuanDuongKe) =>
    findingsOf(rule, styledDocument(lines), { standard: nd30() }).map(({ message, severity }) => [
      severity,
      /không có|nét đứt|dài \d+/u.exec(message)?.[0],
    ])

  const lined = (share: number) => judged([issuer({}, line({ length: share * width() }))])

  it('may have any of the lengths from 1/3 to 1/2, and a little more or less', () => {
    for (const share of [0.33, 0.4, 0.5, 0.26, 0.58]) expect(lined(share)).toEqual([])
  })

  it('is reported where it is shorter or longer', () => {
    expect(lined(0.1).map(([severity]) => severity)).toEqual(['warning'])
    expect(lined(0.7).map(([severity]) => severity)).toEqual(['warning'])
    expect(lined(1).map(([severity]) => severity)).toEqual(['error'])
    expect(judged([issuer()])).toEqual([['error', 'không có']])
    const [finding] = findingsOf(coQuanDuongKe, styledDocument([issuer({}, line({ length: width() }))]), {
      standard: nd30(),
    })
    expect(finding?.message).toContain('(từ 1/3 đến 1/2 dòng chữ)')
  })

  it('counts underlined words as their line', () => {
    const half: Run[] = [
      ['SỞ VĂN ', {}],
      ['HÓA VÀ', { underline: true }],
      [' THỂ THAO', {}],
    ]
    expect(judged([issuer({ text: half })])).toEqual([])
    expect(judged([issuer({ run: { size: 13, bold: true, underline: true } })]).map(([severity]) => severity)).toEqual([
      'warning',
    ])
  })

  it('takes a typed line for one, of whatever length', () => {
    const typed = (text: string) => judged([issuer(), issuer({ text, separator: true })])
    for (const text of ['_______', '————', '____________________________']) expect(typed(text)).toEqual([])
    expect(typed('-----')).toEqual([['error', 'nét đứt']])
    expect(typed('*')).toEqual([['error', 'không có']])
  })

  it('is not measured beneath words set apart for a blank', () => {
    const blank = issuer({ text: 'SỞ VĂN HÓA        VÀ THỂ THAO' }, line({ length: 2 * width() }))
    expect(judged([blank])).toEqual([])
  })

  it('is not looked for beneath half of a line', () => {
    expect(judged([issuer({ part: 'left' })])).toEqual([])
    expect(judged([issuer({ part: 'right' }, line({ length: 200 }))])).toEqual([])
  })

  it('may be short beneath a text that is wrapped, whose last line is of any length', () => {
    const subject = (length: number): StyledLine[] => [
      { component: 'ten_loai', text: 'KẾ HOẠCH', run: { bold: true } },
      {
        component: 'trich_yeu',
        text: 'Số hóa tài liệu của thư viện tỉnh và thư viện các xã, phường trên địa bàn tỉnh Lâm Sơn năm 2026',
        run: { bold: true },
        paragraph: { ruleBelow: line({ length }), columnWidth: 160 },
      },
    ]
    for (const length of [10, 40, 80]) expect(judged(subject(length), trichYeuDuongKe)).toEqual([])
    expect(judged(subject(150), trichYeuDuongKe).map(([severity]) => severity)).toEqual(['error'])
  })
})
