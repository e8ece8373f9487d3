import { describe, expect, it } from 'vitest'
import type { TableCell } from '../../../src/document/block.ts'
import type { PageNumber, Section } from '../../../src/document/page-layout.ts'
import phuLucSoTrang from '../../../src/rules/phu-luc/so-trang-rieng.ts'
import type { Rule } from '../../../src/rules/rule.ts'
import cachMep from '../../../src/rules/so-trang/cach-mep.ts'
import canhLe from '../../../src/rules/so-trang/canh-le.ts'
import coChu from '../../../src/rules/so-trang/co-chu.ts'
import kieuChu from '../../../src/rules/so-trang/kieu-chu.ts'
import thieu from '../../../src/rules/so-trang/thieu.ts'
import trangDau from '../../../src/rules/so-trang/trang-dau.ts'
import viTri from '../../../src/rules/so-trang/vi-tri.ts'
import huongGiay from '../../../src/rules/trang/huong-giay.ts'
import khoGiay from '../../../src/rules/trang/kho-giay.ts'
import leTrang from '../../../src/rules/trang/le-trang.ts'
import mauChu from '../../../src/rules/trang/mau-chu.ts'
import phongChu from '../../../src/rules/trang/phong-chu.ts'
import { findStandard } from '../../../src/standards/standards.ts'
import { findingsOf, PLAIN_RUN, pageNumber, type StyledLine, styledDocument } from './styled-document.ts'

const nd30 = findStandard('nd30-2020')
if (!nd30) throw new Error('no nd30-2020')
const NATIONAL = { standard: nd30 }

type SectionPart = NonNullable<Parameters<typeof styledDocument>[1]>[number]

const TEXT: StyledLine = { component: 'noi_dung', text: 'Các chi bộ báo cáo kết quả trước ngày 15.' }

const seen = (rule: Rule, sections: readonly SectionPart[], lines: readonly StyledLine[] = [TEXT]) =>
  findingsOf(rule, styledDocument(lines, sections)).map((finding) => [finding.seen, finding.expected])

const margins = (differs: Partial<Section['margins']>): SectionPart => ({
  margins: { top: 20, bottom: 20, left: 30, right: 15, ...differs },
})

describe('margins', () => {
  it('allows a millimetre more or less', () => {
    expect(seen(leTrang, [{}])).toEqual([])
    expect(seen(leTrang, [margins({ top: 21, bottom: 19, left: 29.1, right: 15.9 })])).toEqual([])
  })

  it('reports every side once a section', () => {
    expect(seen(leTrang, [margins({ left: 25.4, right: 25.4 })])).toEqual([
      ['25.4 mm', '30 mm'],
      ['25.4 mm', '15 mm'],
    ])
    const findings = findingsOf(
      leTrang,
      styledDocument([TEXT, TEXT, TEXT], [{ ...margins({ left: 25 }), lastBlock: 1 }, {}]),
    )
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ severity: 'error', component: 'trang', location: { span: { start: 2998 } } })
    expect(findings[0]?.message).toContain('Lề trái 25 mm, cần 30 mm ở Section 1')
  })

  it('tells once of sections that deviate alike', () => {
    const wrong = margins({ left: 25 })
    const sections = [{ ...wrong, lastBlock: 0 }, { ...margins({}), lastBlock: 1 }, wrong]
    const findings = findingsOf(leTrang, styledDocument([TEXT, TEXT, TEXT], sections))
    expect(findings.map(({ message }) => /ở Section [\d, ]+\d/u.exec(message)?.[0])).toEqual(['ở Section 1, 3'])
  })

  it('takes margins that even pages turn round as the standard does', () => {
    const mirrored = { evenMargins: { top: 20, bottom: 20, left: 15, right: 30 } }
    expect(seen(leTrang, [mirrored])).toEqual([])
    const state = findingsOf(leTrang, styledDocument([TEXT], [mirrored]), NATIONAL)
    expect(state).toMatchObject([{ severity: 'info', seen: '15 mm', expected: '30–35 mm' }])
    const wrong = { ...margins({ left: 25 }), evenMargins: { top: 20, bottom: 20, left: 15, right: 25 } }
    expect(findingsOf(leTrang, styledDocument([TEXT], [wrong]), NATIONAL)).toHaveLength(1)
  })

  it('does not judge sections of another document in the file', () => {
    const sections = [{ lastBlock: 1 }, margins({ left: 25 })]
    expect(findingsOf(leTrang, styledDocument([TEXT, { ...TEXT, at: 2 }], sections))).toEqual([])
  })

  it('accepts a sheet turned with its margins', () => {
    const turned = { orientation: 'landscape', width: 297, height: 210 } as const
    expect(seen(leTrang, [{ ...turned, ...margins({ top: 30, right: 20, bottom: 15, left: 20 }) }])).toEqual([])
    expect(seen(leTrang, [{ ...turned, ...margins({ top: 15, right: 20, bottom: 30, left: 20 }) }])).toEqual([])
    const [finding] = findingsOf(leTrang, styledDocument([TEXT], [{ ...turned, ...margins({ left: 10 }) }]))
    expect(finding).toMatchObject({ seen: '10 mm', severity: 'warning' })
  })
})

describe('paper', () => {
  it('wants A4, upright unless there is a table', () => {
    const letter = { width: 215.9, height: 279.4 }
    expect(seen(khoGiay, [letter])).toEqual([['215.9 × 279.4 mm', '210 × 297 mm']])
    const landscape = { width: 297, height: 210, orientation: 'landscape' } as const
    expect(seen(khoGiay, [landscape])).toEqual([])
    expect(seen(huongGiay, [landscape])).toEqual([['landscape', 'portrait']])
    const cell: TableCell = { table: 0, row: 0, column: 0, columns: 5, bordered: true }
    expect(seen(huongGiay, [landscape], [{ ...TEXT, cell }])).toEqual([])
    expect(seen(huongGiay, [{ lastBlock: 0 }, { ...landscape, lastBlock: 1 }], [{ ...TEXT, cell }, TEXT])).toHaveLength(
      1,
    )
  })

  it('accepts A5 for slips only', () => {
    const a5 = { width: 148, height: 210 }
    expect(seen(khoGiay, [a5])).toHaveLength(1)
    expect(seen(khoGiay, [a5], [{ component: 'ten_loai', text: 'GIẤY MỜI' }])).toEqual([])
  })
})

describe('font and colour', () => {
  it('reports every other font once', () => {
    const lines: StyledLine[] = [
      TEXT,
      { ...TEXT, run: { font: 'Calibri' } },
      {
        ...TEXT,
        text: [
          ['Phần ', { font: 'Arial' }],
          ['này', { font: 'Calibri' }],
        ],
      },
      { ...TEXT, run: { font: 'times new roman' } },
      { ...TEXT, run: { font: null } },
    ]
    expect(seen(phongChu, [{}], lines)).toEqual([
      ['Calibri', 'Times New Roman'],
      ['Arial', 'Times New Roman'],
    ])
    const [finding] = findingsOf(phongChu, styledDocument(lines))
    expect(finding?.message).toContain('và 1 dòng khác: phông chữ Calibri')
  })

  it('leaves signs and lines outside the document alone', () => {
    const lines: StyledLine[] = [
      {
        ...TEXT,
        text: [
          ['\u25cf', { font: 'Arial' }],
          ['o', { font: 'Wingdings' }],
          [' Nội dung', {}],
        ],
      },
      { component: null, text: 'Sao y', run: { font: 'Arial', color: 'FF0000' } },
    ]
    expect(seen(phongChu, [{}], lines)).toEqual([])
    expect(seen(mauChu, [{}], lines)).toEqual([])
  })

  it('judges the font of the page number', () => {
    const number = pageNumber({ style: { ...PLAIN_RUN, font: 'Calibri' } })
    const [finding] = findingsOf(phongChu, styledDocument([TEXT], [{ pageNumber: number }]))
    expect(finding).toMatchObject({ component: 'so_trang', seen: 'Calibri' })
  })

  it('wants black, and takes what prints black for it', () => {
    const inColor = (color: string): StyledLine => ({ ...TEXT, run: { color } })
    for (const color of ['auto', '000000', '0D0D0D', '262626']) expect(seen(mauChu, [{}], [inColor(color)])).toEqual([])
    for (const color of ['FF0000', '0563C1', '808080'])
      expect(seen(mauChu, [{}], [inColor(color)])).toEqual([[color, '000000']])
    expect(seen(mauChu, [{}], [{ component: 'do_khan', text: 'Hoả tốc', run: { color: 'FF0000' } }])).toEqual([])
  })
})

describe('page number', () => {
  const RULES = [viTri, canhLe, cachMep, trangDau, coChu, kieuChu]
  const numbered = (differs: Partial<PageNumber> = {}): SectionPart => ({ pageNumber: pageNumber(differs) })

  it('has nothing to say of a right one', () => {
    for (const rule of RULES) expect(seen(rule, [numbered()])).toEqual([])
  })

  it('reports place, alignment, first page, size and style', () => {
    expect(seen(viTri, [numbered({ where: 'footer' })])).toEqual([['footer', 'header']])
    expect(seen(canhLe, [numbered({ align: 'right' })])).toEqual([['right', 'center']])
    expect(seen(trangDau, [numbered({ onFirstPage: true })])).toHaveLength(1)
    expect(seen(coChu, [numbered({ style: { ...PLAIN_RUN, size: 11 } })])).toEqual([['11 pt', '14 pt']])
    expect(seen(kieuChu, [numbered({ style: { ...PLAIN_RUN, italic: true } })])).toEqual([
      ['nghiêng, không đậm', 'đứng, không đậm'],
    ])
  })

  it('is only told of where it may not be printed', () => {
    const severities = (part: SectionPart, lines: readonly StyledLine[]) =>
      findingsOf(coChu, styledDocument(lines, [part])).map(({ severity }) => severity)
    const small = { style: { ...PLAIN_RUN, size: 11 } }
    const long = Array.from({ length: 60 }, () => TEXT)
    expect(severities(numbered(small), [TEXT])).toEqual(['info'])
    expect(severities(numbered(small), long)).toEqual(['warning'])
    expect(severities(numbered({ ...small, onFirstPage: true }), [TEXT])).toEqual(['warning'])
  })

  it('measures the distance only of a number in the header', () => {
    expect(seen(cachMep, [{ ...numbered(), headerDistance: 12.7 }])).toEqual([['12.7 mm', '10 mm']])
    expect(seen(cachMep, [{ ...numbered({ where: 'footer' }), headerDistance: 12.7 }])).toEqual([])
    expect(seen(cachMep, [{ headerDistance: 12.7 }])).toEqual([])
  })

  it('reports once what a section takes over from the one before', () => {
    const wrong = numbered({ align: 'left' })
    expect(seen(canhLe, [{ ...wrong, lastBlock: 0 }, wrong], [TEXT, TEXT])).toHaveLength(1)
    const other = { pageNumber: pageNumber({ align: 'left' }, 600_000) }
    expect(seen(canhLe, [{ ...wrong, lastBlock: 0 }, other], [TEXT, TEXT])).toHaveLength(2)
  })

  it('allows it on the first page of a later section', () => {
    const sections = [{ ...numbered(), lastBlock: 0 }, { pageNumber: pageNumber({ onFirstPage: true }, 600_000) }]
    expect(seen(trangDau, sections, [TEXT, TEXT])).toEqual([])
  })

  it('is looked at on even pages too, and missed there', () => {
    const long = Array.from({ length: 60 }, () => TEXT)
    const even = { ...numbered(), evenPageNumber: pageNumber({ align: 'left' }, 600_000) }
    expect(seen(canhLe, [even], long)).toEqual([['left', 'center']])
    const messages = (unnumbered: 'even' | 'odd' | 'later', lines: readonly StyledLine[]) =>
      findingsOf(thieu, styledDocument(lines, [{ ...numbered(), unnumbered }])).map(({ message }) => message)
    const pages = Array.from({ length: 40 }, () => ({ ...TEXT, text: `${TEXT.text} `.repeat(12) }))
    expect(messages('even', pages)).toEqual([expect.stringContaining('Trang chẵn')])
    expect(messages('later', pages)).toEqual([expect.stringContaining('Chỉ trang đầu')])
    expect(messages('odd', pages)).toEqual([])
    expect(messages('even', [TEXT])).toEqual([])
  })

  it('is missing only where the text surely takes several pages', () => {
    const long: StyledLine = { ...TEXT, text: 'Các chi bộ báo cáo kết quả trước ngày 15. '.repeat(12) }
    const pages = (count: number) => Array.from({ length: count }, () => long)
    expect(seen(thieu, [{}], pages(4))).toEqual([])
    expect(seen(thieu, [{}], pages(40))).toHaveLength(1)
    expect(seen(thieu, [numbered()], pages(40))).toEqual([])
    const inColumns = (columns: number) =>
      pages(40).map((line, index) => {
        const cell: TableCell = { table: 0, row: 0, column: index % columns, columns, bordered: true }
        return { ...line, cell }
      })
    expect(seen(thieu, [{}], inColumns(10))).toEqual([])
    expect(seen(thieu, [{}], inColumns(2))).toHaveLength(1)
  })
})

describe('page numbers of an appendix', () => {
  const heading: StyledLine = { component: 'phu_luc', text: 'Phụ lục 1', appendix: { ordinal: 0, part: 'label' } }
  const body: StyledLine = { component: 'phu_luc', text: 'Danh sách chi bộ', appendix: { ordinal: 0, part: 'body' } }
  const lines = [TEXT, heading, body]
  const first = { pageNumber: pageNumber(), lastBlock: 0 }

  it('begin with 1 in a section of its own', () => {
    expect(seen(phuLucSoTrang, [first, { pageNumber: pageNumber(), restartsAt: 1 }], lines)).toEqual([])
    expect(seen(phuLucSoTrang, [first, { pageNumber: pageNumber() }], lines)).toEqual([['Phụ lục 1', null]])
    expect(seen(phuLucSoTrang, [{ pageNumber: pageNumber(), restartsAt: 1 }], lines)).toHaveLength(1)
  })

  it('are not judged where there are no page numbers', () => {
    expect(seen(phuLucSoTrang, [{}], lines)).toEqual([])
  })
})
