import { describe, expect, it } from 'vitest'
import type { TableCell } from '../../../src/document/block.ts'
import type { BlockStyle, RunStyle } from '../../../src/document/style.ts'
import canhLe from '../../../src/rules/noi-dung/canh-le.ts'
import coChu from '../../../src/rules/noi-dung/co-chu.ts'
import gianDong from '../../../src/rules/noi-dung/gian-dong.ts'
import khoangCachDoan from '../../../src/rules/noi-dung/khoang-cach-doan.ts'
import kieuChu from '../../../src/rules/noi-dung/kieu-chu.ts'
import luiDauDong from '../../../src/rules/noi-dung/lui-dau-dong.ts'
import phanChuong from '../../../src/rules/noi-dung/phan-chuong-kieu-chu.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import { findStandard } from '../../../src/standards/standards.ts'
import { findingsOf, nd30, type StyledLine, styledDocument } from './styled-document.ts'

const SENTENCE = 'Các chi bộ tổ chức sinh hoạt định kỳ và báo cáo kết quả về văn phòng trước ngày 15 hằng tháng. '
const LONG = SENTENCE.repeat(3).trim()

const paragraph = (differs: Partial<BlockStyle> = {}, run: Partial<RunStyle> = {}, text = LONG): StyledLine => ({
  component: 'noi_dung',
  text,
  run,
  paragraph: differs,
})

const seen = (rule: Rule, lines: readonly StyledLine[]) =>
  findingsOf(rule, styledDocument(lines)).map((finding) => [finding.seen, finding.expected, finding.severity])

const cell: TableCell = { table: 0, row: 0, column: 0, columns: 2, bordered: true }

it('has nothing to say of a body set as the standard wants it', () => {
  const lines = [paragraph(), paragraph(), paragraph({ align: 'center' }, { bold: true }, 'Phần I'), paragraph()]
  for (const rule of [canhLe, coChu, gianDong, khoangCachDoan, kieuChu, luiDauDong])
    expect(seen(rule, lines)).toEqual([])
})

describe('size', () => {
  it('counts the paragraphs that deviate and points at the first', () => {
    const [finding, ...others] = findingsOf(
      coChu,
      styledDocument([
        paragraph(),
        paragraph({}, { size: 13 }),
        paragraph({}, { size: 12.5 }),
        paragraph({}, { size: 15 }),
      ]),
    )
    expect(others).toEqual([])
    expect(finding).toMatchObject({ seen: '12.5 pt, 13 pt', expected: '14–15 pt', location: { span: { start: 2000 } } })
    expect(finding?.message).toContain('2/4 đoạn có chữ cỡ 12,5; 13, cần 14 – 15;')
  })

  it('leaves tables alone, and counts the grounds', () => {
    expect(seen(coChu, [paragraph(), { ...paragraph({}, { size: 11 }), cell }])).toEqual([])
    const ground: StyledLine = { component: 'can_cu', text: '- Căn cứ Điều lệ Đảng;', run: { size: 12 } }
    expect(seen(coChu, [ground, paragraph()])).toHaveLength(1)
  })
})

describe('weight and slant', () => {
  it('takes bold and italics for emphasis unless most paragraphs are set so', () => {
    const italic = paragraph({}, { italic: true })
    expect(seen(kieuChu, [paragraph(), italic])).toEqual([])
    expect(seen(kieuChu, [paragraph(), italic, italic])).toEqual([['nghiêng, không đậm', 'đứng, không đậm', 'warning']])
  })

  it('does not take headings for text', () => {
    const heading = (text: string) => paragraph({}, { bold: true }, text)
    expect(
      seen(kieuChu, [paragraph(), heading('1. Mục đích'), heading('2. Yêu cầu'), heading('II. Nhiệm vụ')]),
    ).toEqual([])
  })
})

describe('alignment', () => {
  it('wants paragraphs of several lines justified', () => {
    const left = paragraph({ align: 'left' })
    expect(seen(canhLe, [left, left, paragraph()])).toEqual([['left', 'justify', 'error']])
    expect(seen(canhLe, [left, paragraph(), paragraph()])).toEqual([['left', 'justify', 'warning']])
  })

  it('does not judge a single line, a cell or a centred heading', () => {
    const short = paragraph({ align: 'left' }, {}, 'Nơi đây.')
    const heading = paragraph({ align: 'center' }, { bold: true }, LONG)
    expect(seen(canhLe, [short, heading, { ...paragraph({ align: 'left' }), cell }])).toEqual([])
  })
})

describe('first-line indent', () => {
  const indented = (firstLineIndent: number, differs: Partial<BlockStyle> = {}) =>
    paragraph({ firstLineIndent, ...differs })

  it('allows a millimetre more or less', () => {
    for (const indent of [9, 10, 11]) expect(seen(luiDauDong, [indented(indent)])).toEqual([])
  })

  it('is sure only where the indent is far from "about 10 mm"', () => {
    expect(seen(luiDauDong, [indented(0)])).toEqual([['0 mm', '10 mm', 'error']])
    expect(seen(luiDauDong, [indented(12.7)])).toEqual([['12.7 mm', '10 mm', 'info']])
  })

  it('is one of two lengths in a State document', () => {
    const verdicts = (indent: number) =>
      findingsOf(luiDauDong, styledDocument([indented(indent)]), { standard: nd30() }).map(
        ({ severity, message }) => `${severity}: ${/cần [^;]*/u.exec(message)?.[0]}`,
      )
    for (const indent of [10, 12.7, 12.5]) expect(verdicts(indent)).toEqual([])
    for (const indent of [0, 7.5, 15]) expect(verdicts(indent)).toEqual(['error: cần 10 mm hoặc 12,7 mm'])
  })

  it('reports a document, not a single paragraph', () => {
    expect(seen(luiDauDong, [indented(0), indented(10)])).toEqual([])
    expect(seen(luiDauDong, [indented(0), indented(10), indented(0)])).toHaveLength(1)
  })

  it('does not judge outlines, tabs and quotations', () => {
    const item = (text: string) => paragraph({ firstLineIndent: 0 }, {}, text)
    expect(seen(luiDauDong, [item('- Ban Tổ chức.'), item('1. Mục đích'), item('a) Yêu cầu')])).toEqual([])
    expect(seen(luiDauDong, [item(`\t${LONG}`), item(`   ${LONG}`), indented(0, { leftIndent: 10 })])).toEqual([])
  })
})

describe('space between paragraphs', () => {
  it('adds the space below to the space above, the most that any program sets', () => {
    const spaced = (spaceBefore: number, spaceAfter: number) => paragraph({ spaceBefore, spaceAfter })
    expect(seen(khoangCachDoan, [spaced(6, 0), spaced(6, 0), spaced(6, 0)])).toEqual([])
    expect(seen(khoangCachDoan, [spaced(0, 6), spaced(0, 6), spaced(0, 6)])).toEqual([])
    expect(seen(khoangCachDoan, [spaced(3, 3), spaced(3, 3), spaced(3, 3)])).toEqual([])
    expect(seen(khoangCachDoan, [spaced(2, 2), spaced(2, 2), spaced(2, 2)])).toEqual([['4 pt', '≥ 6 pt', 'error']])
  })

  it('does not judge paragraphs that an empty one or a table keeps apart', () => {
    const tight = paragraph({ spaceAfter: 0 })
    expect(
      seen(khoangCachDoan, [
        { ...tight, at: 1 },
        { ...tight, at: 3 },
        { ...tight, at: 5 },
      ]),
    ).toEqual([])
  })

  it('does not judge Phần and its name', () => {
    const displayed = (text: string) => paragraph({ align: 'center', spaceAfter: 0 }, { bold: true }, text)
    expect(seen(khoangCachDoan, [displayed('Phần I'), displayed('QUY ĐỊNH CHUNG')])).toEqual([])
  })
})

describe('line spacing', () => {
  const spaced = (rule: 'exact' | 'atLeast' | 'multiple', value: number) => paragraph({ lineSpacing: { rule, value } })

  it('wants it exact, from 18 to 22 points', () => {
    for (const value of [18, 20, 22]) expect(seen(gianDong, [spaced('exact', value)])).toEqual([])
    expect(seen(gianDong, [spaced('exact', 17)])).toEqual([['Exactly 17 pt', 'Exactly 18–22 pt', 'error']])
    expect(seen(gianDong, [spaced('atLeast', 18)])).toEqual([['At least 18 pt', 'Exactly 18–22 pt', 'error']])
    expect(seen(gianDong, [spaced('multiple', 1.5)])).toEqual([['Multiple 1.5', 'Exactly 18–22 pt', 'error']])
  })

  it('allows a single paragraph its own', () => {
    expect(seen(gianDong, [spaced('exact', 18), spaced('multiple', 1)])).toEqual([])
  })

  it('has no upper limit under 36-HD/VPTW', () => {
    const standard = findStandard('hd36-2018')
    if (!standard) throw new Error('no hd36-2018')
    expect(findingsOf(gianDong, styledDocument([spaced('exact', 24)]), { standard })).toEqual([])
    const [finding] = findingsOf(gianDong, styledDocument([spaced('exact', 17)]), { standard })
    expect(finding).toMatchObject({ expected: 'Exactly ≥ 18 pt', severity: 'warning' })
  })
})

describe('divisions', () => {
  const displayed = (text: string, bold: boolean) => paragraph({ align: 'center' }, { bold }, text)

  it('are bold with their names', () => {
    expect(seen(phanChuong, [displayed('Phần I', true), displayed('QUY ĐỊNH CHUNG', true), paragraph()])).toEqual([])
    const [finding, ...others] = findingsOf(
      phanChuong,
      styledDocument([
        displayed('Chương I', true),
        displayed('QUY ĐỊNH CHUNG', false),
        displayed('Mục 1', false),
        paragraph(),
      ]),
    )
    expect(others).toEqual([])
    expect(finding?.message).toContain('«QUY ĐỊNH CHUNG» và 1 dòng khác')
  })

  it('are lines of their own: text that begins so, and other centred lines, are none', () => {
    expect(
      seen(phanChuong, [paragraph({}, {}, 'Mục 1 của Nghị quyết nêu rõ.'), displayed('Chúc mừng năm mới', false)]),
    ).toEqual([])
  })
})
