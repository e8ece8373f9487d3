import { describe, expect, it } from 'vitest'
import type { System } from '../../src/document/official-document.ts'
import { draftDocument } from '../../src/draft/draft.ts'
import { userTemplate } from '../../src/draft/template/user-template.ts'
import { usualLength } from '../../src/standards/lengths.ts'
import type { ObligationKey, RequiredFont } from '../../src/standards/obligation.ts'
import { STANDARDS } from '../../src/standards/standards.ts'
import {
  documentOf,
  draft,
  LETTER,
  mainPart,
  PLAN,
  paragraphsOf,
  partsOf,
  STATE_LETTER,
  STATE_PLAN,
  standard,
} from './drafted.ts'
import { VARIANTS } from './variants.ts'

const TWIPS_PER_MM = 1440 / 25.4

const styled = (docx: Uint8Array, style: string) => paragraphsOf(docx).filter((each) => each.style === style)
const textsIn = (docx: Uint8Array, style: string) => styled(docx, style).map(({ text }) => text)

describe('a công văn', () => {
  it('has each component in its own style, in the order of the page', () => {
    const printed = paragraphsOf(draft(LETTER)).filter(({ text }) => text !== '')
    expect(printed.map(({ style, text }) => [style, text])).toEqual([
      ['dvk-co-quan-cap-tren', 'ĐẢNG BỘ TỈNH LÂM SƠN'],
      ['dvk-co-quan-ban-hanh', 'ĐẢNG UỶ XÃ AN HOÀ'],
      ['dvk-co-quan-ban-hanh-dau', '*'],
      ['dvk-so-ky-hieu', 'Số 12-CV/ĐU'],
      ['dvk-trich-yeu-cong-van', 'về việc chuẩn bị hội nghị sơ kết'],
      ['dvk-tieu-de', 'ĐẢNG CỘNG SẢN VIỆT NAM'],
      ['dvk-dia-danh-ngay', 'Lâm Sơn, ngày 15 tháng 6 năm 2026'],
      ['dvk-kinh-gui', 'Kính gửi:\t- Các chi bộ trực thuộc;'],
      ['dvk-kinh-gui', '- Văn phòng Đảng uỷ xã;'],
      ['dvk-noi-dung', 'Ban Thường vụ Đảng uỷ xã đề nghị các chi bộ chuẩn bị báo cáo cho hội nghị sơ kết.'],
      ['dvk-noi-nhan-nhan', 'Nơi nhận:'],
      ['dvk-noi-nhan', '- Như trên;'],
      ['dvk-noi-nhan', '- Thường trực Đảng uỷ xã;'],
      ['dvk-noi-nhan', '- Lưu Văn phòng Đảng uỷ xã.'],
      ['dvk-quyen-han', 'T/M BAN THƯỜNG VỤ'],
      ['dvk-chuc-vu', 'PHÓ BÍ THƯ'],
      ['dvk-ho-ten', 'Nguyễn Văn Hoà'],
    ])
  })

  it('has one addressee on the line of the label, centred', () => {
    const [line] = styled(draft({ ...LETTER, kinh_gui: 'Các chi bộ trực thuộc' }), 'dvk-kinh-gui')
    expect(line?.text).toBe('Kính gửi: Các chi bộ trực thuộc;')
    expect(line?.xml).toContain('<w:jc w:val="center"/>')
  })

  it('has urgency under the subject and the draft ordinal under that', () => {
    const docx = draft({ ...LETTER, khan: 'khan', du_thao: 3 })
    const styles = paragraphsOf(docx).map(({ style }) => style)
    const at = styles.indexOf('dvk-trich-yeu-cong-van')
    expect(styles.slice(at, at + 3)).toEqual(['dvk-trich-yeu-cong-van', 'dvk-do-khan', 'dvk-du-thao'])
    expect(textsIn(docx, 'dvk-du-thao')).toEqual(['Dự thảo lần 3'])
  })
})

describe('a kế hoạch', () => {
  it('has type, subject and typed line in the middle of the page, and no addressees', () => {
    const docx = draft(PLAN)
    expect(textsIn(docx, 'dvk-ten-loai')).toEqual(['KẾ HOẠCH'])
    expect(textsIn(docx, 'dvk-trich-yeu')).toEqual(['kiểm tra công tác văn thư, lưu trữ'])
    expect(textsIn(docx, 'dvk-trich-yeu-dau')).toEqual(['-----'])
    expect(styled(docx, 'dvk-kinh-gui')).toEqual([])
  })

  it('has urgency under the number', () => {
    const styles = paragraphsOf(draft({ ...PLAN, khan: 'khan' })).map(({ style }) => style)
    expect(styles[styles.indexOf('dvk-so-ky-hieu') + 1]).toBe('dvk-do-khan')
  })
})

/** Fonts that only the standards of one system state. */
const OF_ONE_SYSTEM: Readonly<Partial<Record<ObligationKey, System>>> = {
  'tieu_ngu.font': 'nha-nuoc',
  'can_cu.font': 'nha-nuoc',
  'noi_dung.headingFont': 'nha-nuoc',
  'noi_dung.divisionNameFont': 'nha-nuoc',
  'phu_luc.labelFont': 'nha-nuoc',
  'phu_luc.titleFont': 'nha-nuoc',
  'phu_luc.guideFont': 'nha-nuoc',
  'du_thao.font': 'dang',
}

describe.each(STANDARDS.map(({ id }) => id))('formatting under %s', (id) => {
  const required = standard(id)
  const supplemented = required.system === 'dang' ? 'all supplements' : 'a State kế hoạch with all supplements'
  const docx = draftDocument(documentOf(VARIANTS[supplemented]), required)
  const styles = partsOf(docx)['word/styles.xml'] ?? ''
  const styleXml = (style: string): string =>
    new RegExp(`<w:style [^>]*w:styleId="${style}".*?</w:style>`).exec(styles)?.[0] ?? ''

  it.each([
    ['dvk-tieu-de', 'tieu_de.font'],
    ['dvk-tieu-ngu', 'tieu_ngu.font'],
    ['dvk-co-quan-cap-tren', 'co_quan_cap_tren.font'],
    ['dvk-co-quan-ban-hanh', 'co_quan_ban_hanh.font'],
    ['dvk-so-ky-hieu', 'so_ky_hieu.font'],
    ['dvk-dia-danh-ngay', 'dia_danh_ngay.font'],
    ['dvk-ten-loai', 'ten_loai.font'],
    ['dvk-trich-yeu', 'trich_yeu.font'],
    ['dvk-trich-yeu-cong-van', 'trich_yeu.letterFont'],
    ['dvk-kinh-gui', 'kinh_gui.font'],
    ['dvk-noi-dung', 'noi_dung.font'],
    ['dvk-can-cu', 'can_cu.font'],
    ['dvk-noi-dung-de-muc', 'noi_dung.headingFont'],
    ['dvk-noi-dung-ten-phan', 'noi_dung.divisionNameFont'],
    ['dvk-noi-dung-phan', 'noi_dung.divisionFont'],
    ['dvk-quyen-han', 'quyen_han.font'],
    ['dvk-chuc-vu', 'chuc_vu.font'],
    ['dvk-chuc-vu-mot-minh', 'chuc_vu.aloneFont'],
    ['dvk-ho-ten', 'ho_ten.font'],
    ['dvk-noi-nhan-nhan', 'noi_nhan.labelFont'],
    ['dvk-noi-nhan', 'noi_nhan.font'],
    ['dvk-noi-nhan-soan-thao', 'noi_nhan.draftedByFont'],
    ['dvk-do-khan', 'do_khan.font'],
    ['dvk-luu-hanh', 'luu_hanh.font'],
    ['dvk-du-thao', 'du_thao.font'],
    ['dvk-lien-he', 'lien_he.font'],
    ['dvk-phu-luc', 'phu_luc.labelFont'],
    ['dvk-phu-luc-tieu-de', 'phu_luc.titleFont'],
    ['dvk-phu-luc-chi-dan', 'phu_luc.guideFont'],
    ['dvk-so-trang', 'so_trang.font'],
  ] as const)('%s is set as %s', (style, key) => {
    const font: RequiredFont | undefined = required.obligation(key)?.value
    const xml = styleXml(style)
    const size = Number(/<w:sz w:val="(\d+)"/.exec(xml)?.[1]) / 2
    if (OF_ONE_SYSTEM[key] !== undefined && OF_ONE_SYSTEM[key] !== required.system) {
      expect(font, key).toBeUndefined()
      return
    }
    expect(font, key).toBeDefined()
    expect(size).toBeGreaterThanOrEqual(font?.size[0] ?? 0)
    expect(size).toBeLessThanOrEqual(font?.size[1] ?? 0)
    expect(/<w:b(?: w:val="true")?\/>/.test(xml)).toBe(font?.bold)
    expect(/<w:i(?: w:val="true")?\/>/.test(xml)).toBe(font?.italic)
  })

  it('sets the body justified, indented, spaced and lined', () => {
    const xml = styleXml('dvk-noi-dung')
    const { exact, multiple } = required.obligation('noi_dung.lineSpacing')?.value ?? {}
    const [least, most] = multiple ?? exact ?? [0, 0]
    const line = Number(/w:line="(\d+)"/.exec(xml)?.[1]) / (multiple ? 240 : 20)
    expect(xml).toContain('<w:jc w:val="both"/>')
    expect(xml).toContain(
      `w:firstLine="${Math.round(usualLength(required.obligation('noi_dung.indent')?.value ?? { oneOf: [] }) * TWIPS_PER_MM)}"`,
    )
    expect(Number(/w:before="(\d+)"/.exec(xml)?.[1]) / 20).toBeGreaterThanOrEqual(
      required.obligation('noi_dung.spacing')?.value ?? 99,
    )
    expect(xml).toContain(multiple ? 'w:lineRule="auto"' : 'w:lineRule="exact"')
    expect(line).toBeGreaterThanOrEqual(least)
    expect(line).toBeLessThanOrEqual(most ?? line)
  })

  it('prints the page number above or below as the standard says, and not on first pages', () => {
    const parts = Object.entries(partsOf(docx)).filter(([, xml]) => xml.includes('dvk-so-trang'))
    const numbered = parts.filter(([name, xml]) => /^word\/(?:header|footer)/.test(name) && xml.includes('PAGE'))
    expect(numbered.map(([name]) => name.replace(/\d+\.xml$/, ''))).toEqual([
      `word/${required.obligation('so_trang.where')?.value}`,
    ])
    const [where = '', at = ''] = /(header|footer)(\d+)/.exec(numbered[0]?.[0] ?? '')?.slice(1) ?? []
    const id = new RegExp(`Id="([^"]*)"[^>]*Target="${where}${at}\\.xml"`).exec(
      partsOf(docx)['word/_rels/document.xml.rels'] ?? '',
    )?.[1]
    expect(mainPart(docx)).toContain(`<w:${where}Reference w:type="default" r:id="${id}"/>`)
  })

  it('sets the page in every section', () => {
    const sections = [...mainPart(docx).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml)
    const margins = required.obligation('trang.margins')?.value
    const paper = required.obligation('trang.paper')?.value
    expect(sections).toHaveLength(4)
    for (const xml of sections) {
      const mm = (name: string): number =>
        Math.round(Number(new RegExp(`w:${name}="(\\d+)"`).exec(xml)?.[1]) / TWIPS_PER_MM)
      for (const side of ['top', 'bottom', 'left', 'right'] as const) expect(mm(side)).toBe(margins?.[side][0])
      expect([mm('w'), mm('h')]).toEqual([paper?.width, paper?.height])
      // Without a distance of the standard, as far as the Party's.
      expect(mm('header')).toBe(required.obligation('so_trang.edgeDistance')?.value ?? 10)
      expect(xml).toContain('<w:titlePg/>')
    }
  })
})

describe('a document of the State', () => {
  it('has each component in its own style, number and date in one row', () => {
    const docx = draft(STATE_LETTER)
    const printed = paragraphsOf(docx).filter(({ text }) => text !== '')
    expect(printed.map(({ style, text }) => [style, text])).toEqual([
      ['dvk-co-quan-cap-tren', 'UBND TỈNH LÂM SƠN'],
      ['dvk-co-quan-ban-hanh', 'SỞ NỘI VỤ'],
      ['dvk-tieu-de', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
      ['dvk-tieu-ngu', 'Độc lập - Tự do - Hạnh phúc'],
      ['dvk-so-ky-hieu', 'Số: 12/SNV-VTLT'],
      ['dvk-trich-yeu-cong-van', 'V/v chuẩn bị hội nghị sơ kết'],
      ['dvk-dia-danh-ngay', 'Lâm Sơn, ngày 05 tháng 6 năm 2026'],
      ['dvk-kinh-gui', 'Kính gửi:'],
      ['dvk-kinh-gui', '- Các sở, ban, ngành tỉnh;'],
      ['dvk-kinh-gui', '- Ủy ban nhân dân các xã, phường.'],
      ['dvk-noi-dung', 'Sở Nội vụ đề nghị các cơ quan, đơn vị chuẩn bị báo cáo cho hội nghị sơ kết./.'],
      ['dvk-noi-nhan-nhan', 'Nơi nhận:'],
      ['dvk-noi-nhan', '- Như trên;'],
      ['dvk-noi-nhan', '- Ủy ban nhân dân tỉnh;'],
      ['dvk-noi-nhan', '- Lưu: VT, VTLT.'],
      ['dvk-quyen-han', 'KT. GIÁM ĐỐC'],
      ['dvk-chuc-vu', 'PHÓ GIÁM ĐỐC'],
      ['dvk-ho-ten', 'Nguyễn Văn Hòa'],
    ])
    const [, numberRow = ''] = mainPart(docx).split('<w:tr>').slice(1)
    expect(numberRow).toContain('dvk-so-ky-hieu')
    expect(numberRow).toContain('dvk-dia-danh-ngay')
  })

  it('has drawn lines where its standard wants them, and no typed ones', () => {
    const rules = paragraphsOf(draft(VARIANTS['a State kế hoạch with all supplements'])).flatMap(({ style }) =>
      style.endsWith('-ke') ? [style] : [],
    )
    expect(rules.slice(0, 3)).toEqual(['dvk-co-quan-ban-hanh-ke', 'dvk-tieu-ngu-ke', 'dvk-trich-yeu-ke'])
    expect(new Set(rules.slice(3))).toEqual(new Set(['dvk-phu-luc-ke']))
    expect(styled(draft(STATE_PLAN), 'dvk-trich-yeu-dau')).toEqual([])
  })

  it('has its contact in the footer of the first page, and none in that of its appendices', () => {
    const parts = partsOf(draft(VARIANTS['a State kế hoạch with all supplements']))
    expect(parts['word/footer1.xml']).toContain('Địa chỉ: số 12, đường Lê Lợi')
    expect(parts['word/footer2.xml']).not.toContain('<w:t')
    expect(parts['word/document.xml']).not.toContain('Địa chỉ:')
    expect(parts['word/document.xml']?.match(/<w:footerReference w:type="first"/g)).toHaveLength(2)
  })
})

describe('the body', () => {
  const docx = draft(VARIANTS['an outline with a table'])

  it('sets headings, divisions and their names apart and keeps them with what follows', () => {
    expect(textsIn(docx, 'dvk-noi-dung-phan')).toEqual(['Phần thứ nhất'])
    expect(textsIn(docx, 'dvk-noi-dung-ten-phan')).toEqual(['NHỮNG QUY ĐỊNH CHUNG'])
    expect(textsIn(docx, 'dvk-noi-dung-de-muc')).toEqual([
      'I. MỤC ĐÍCH, YÊU CẦU',
      '1. Mục đích',
      '2. Yêu cầu',
      'II. NHIỆM VỤ',
      'Điều 1. Phạm vi điều chỉnh',
      'III. PHÂN CÔNG',
      'IV. TỔ CHỨC THỰC HIỆN',
    ])
    const styles = partsOf(docx)['word/styles.xml'] ?? ''
    for (const variant of ['de-muc', 'phan', 'ten-phan']) {
      expect(new RegExp(`w:styleId="dvk-noi-dung-${variant}".*?</w:style>`).exec(styles)?.[0]).toContain(
        '<w:keepNext/>',
      )
    }
  })

  it('sets only the word and number of a Điều apart that has its text on the same line', () => {
    const article = styled(docx, 'dvk-noi-dung').find(({ text }) => text.startsWith('Điều 2.'))
    expect(article?.xml).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>Điều 2\.<\/w:t>/)
    expect(article?.xml.match(/<w:b\/>/g)).toHaveLength(1)
  })

  it('keeps a sentence that introduces something with it', () => {
    expect(styled(docx, 'dvk-noi-dung').find(({ text }) => text === 'Phân công như sau:')?.xml).toContain(
      '<w:keepNext/>',
    )
  })

  it('sets a table with lines, a repeated head and unjustified cells', () => {
    const table = /<w:tbl>(?:(?!<w:tbl>).)*dvk-noi-dung-bang.*?<\/w:tbl>/s.exec(mainPart(docx))?.[0] ?? ''
    expect(table).toContain('<w:insideH w:val="single"')
    expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1)
    expect(table.indexOf('<w:tblHeader/>')).toBeLessThan(table.indexOf('>TT<'))
    expect(table).not.toContain('w:val="both"')
    const styles = partsOf(docx)['word/styles.xml'] ?? ''
    expect(/w:styleId="dvk-noi-dung-bang".*?<\/w:style>/.exec(styles)?.[0]).toContain('<w:jc w:val="left"/>')
    expect(textsIn(docx, 'dvk-noi-dung-bang-dau')).toEqual(['TT', 'Nội dung công việc', 'Cơ quan chủ trì', 'Thời hạn'])
  })

  it('keeps emphasis of the clerk', () => {
    const [line] = styled(draft({ ...LETTER, noi_dung: 'Một *hai* **ba**.' }), 'dvk-noi-dung')
    expect(line?.xml).toMatch(/<w:i\/><w:iCs\/><\/w:rPr><w:t [^>]*>hai</)
    expect(line?.xml).toMatch(/<w:b\/><w:bCs\/><\/w:rPr><w:t [^>]*>ba</)
  })

  it('shrinks the text of a table only where its longest words do not fit', () => {
    expect(styled(draft(VARIANTS['a wide table']), 'dvk-noi-dung-bang')[0]?.xml).toContain('<w:sz w:val="22"/>')
    expect(styled(docx, 'dvk-noi-dung-bang')[0]?.xml).not.toContain('<w:sz ')
  })
})

describe('recipients and signature', () => {
  const kept = (keys: Readonly<Record<string, unknown>>): readonly boolean[] =>
    styled(draft(keys), 'dvk-noi-dung').map(({ xml }) => xml.includes('<w:keepNext/>'))
  const long =
    'Ban Thường vụ đề nghị các chi bộ thực hiện tốt các nội dung trên và báo cáo kết quả trước ngày 15/12 hằng năm.'

  it('stay with at least the last two lines of the text', () => {
    expect(kept({ ...LETTER, noi_dung: `Một.\n\nHai.\n\n${long}` })).toEqual([false, false, true])
    expect(kept({ ...LETTER, noi_dung: `${long}\n\nMột.\n\nHai.\n\nBa.` })).toEqual([false, false, true, true])
  })

  it('stand in one row that is not broken', () => {
    const [, foot = ''] = mainPart(draft(LETTER)).split('dvk-noi-dung"/>')
    expect(foot.match(/<w:tr>/g)).toHaveLength(1)
    expect(foot).toContain('<w:cantSplit/>')
  })

  it('go on below in a row that may be broken where recipients fill a page', () => {
    const [, foot = ''] = mainPart(draft(VARIANTS['sixty recipients'])).split('dvk-noi-dung"/>')
    const rows = foot.split('<w:tr>').slice(1)
    expect(rows).toHaveLength(2)
    expect(rows[0]).toContain('<w:cantSplit/>')
    expect(rows[0]).toContain('dvk-ho-ten')
    expect(rows[1]).not.toContain('<w:cantSplit/>')
    expect(textsIn(draft(VARIANTS['sixty recipients']), 'dvk-noi-nhan')).toHaveLength(62)
  })

  it('has a title in bold only where no authority stands above', () => {
    const alone = draft({ ...PLAN, ky: { chuc_vu: 'Chánh Văn phòng', ho_ten: 'Nguyễn Văn Hoà' } })
    expect(textsIn(alone, 'dvk-chuc-vu-mot-minh')).toEqual(['CHÁNH VĂN PHÒNG'])
    expect(textsIn(draft(PLAN), 'dvk-chuc-vu')).toEqual(['PHÓ BÍ THƯ'])
  })

  it('has the lead on the right of the last row, the others on the left and above', () => {
    expect(textsIn(draft(VARIANTS['two joint issuers']), 'dvk-ho-ten')).toEqual(['Trần Thị Hà', 'Nguyễn Văn Hoà'])
    expect(textsIn(draft(VARIANTS['three signers']), 'dvk-ho-ten')).toEqual([
      'Trần Thị Hà',
      'Lê Văn Sơn',
      'Nguyễn Văn Hoà',
    ])
  })

  it('has the names of two signers at one height', () => {
    const [left, right] = styled(draft(VARIANTS['two joint issuers']), 'dvk-ho-ten')
    // The left one signs beneath an authority, the right one beneath a title alone.
    expect(left?.xml).not.toContain('w:before=')
    expect(right?.xml).toContain('w:before=')
  })

  it('has the drafter beneath the recipients', () => {
    expect(textsIn(draft(VARIANTS['all supplements']), 'dvk-noi-nhan-soan-thao')).toEqual(['NVA-50'])
  })
})

describe('circulation', () => {
  it('stands in the header of the first page', () => {
    const parts = partsOf(draft(VARIANTS['all supplements']))
    const first = /<w:headerReference w:type="first" r:id="([^"]*)"/.exec(parts['word/document.xml'] ?? '')?.[1] ?? '?'
    const target = new RegExp(`Id="${first}"[^>]*Target="([^"]*)"`).exec(
      parts['word/_rels/document.xml.rels'] ?? '',
    )?.[1]
    expect(parts[`word/${target}`]).toContain('Lưu hành nội bộ')
    expect(parts[`word/${target}`]).toContain('dvk-luu-hanh')
  })

  it('does not stand on the first pages of appendices', () => {
    const parts = partsOf(draft(VARIANTS['circulation and appendices']))
    const sections = [...(parts['word/document.xml'] ?? '').matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml)
    expect(sections[1]).toContain('w:type="first"')
    expect(parts['word/header3.xml']).not.toContain('<w:t')
  })

  it('for the last page is a paragraph whose place is told from the lower edge', () => {
    const [line] = styled(draft(VARIANTS['not for the media']), 'dvk-luu-hanh-cuoi')
    expect(line?.text).toBe('Không phổ biến trên phương tiện thông tin đại chúng')
    expect(line?.xml).toContain('w:vAnchor="page"')
    const [top, height] = ['y', 'h'].map((name) => Number(new RegExp(`w:${name}="(\\d+)"`).exec(line?.xml ?? '')?.[1]))
    const below = 297 - ((top ?? 0) + (height ?? 0)) / TWIPS_PER_MM
    expect(below).toBeCloseTo(standard().obligation('luu_hanh.edgeDistance')?.value ?? 0, 1)
  })
})

describe('appendices', () => {
  const docx = draft(VARIANTS['all supplements'])

  it('each begin a section whose pages are numbered from 1', () => {
    const sections = [...mainPart(docx).matchAll(/<w:sectPr>.*?<\/w:sectPr>/gs)].map(([xml]) => xml)
    expect(sections.map((xml) => /<w:pgNumType w:start="(\d+)"/.exec(xml)?.[1] ?? null)).toEqual([null, '1', '1', '1'])
  })

  it('have label, title and guide', () => {
    expect(textsIn(docx, 'dvk-phu-luc')).toEqual(['Phụ lục 1', 'Phụ lục 2', 'Phụ lục 3'])
    expect(textsIn(docx, 'dvk-phu-luc-tieu-de')[0]).toBe('Danh sách chi bộ đăng ký mô hình')
    expect(textsIn(docx, 'dvk-phu-luc-chi-dan')[0]).toContain('kèm theo Kế hoạch số 12-KH/ĐU')
    expect(textsIn(docx, 'dvk-phu-luc-noi-dung-de-muc')).toContain('II. NHIỆM VỤ')
    expect(textsIn(docx, 'dvk-phu-luc-noi-dung-bang-dau')[0]).toBe('TT')
  })
})

describe('contact', () => {
  it('stands beneath a rule', () => {
    const all = paragraphsOf(draft(VARIANTS['all supplements']))
    const at = all.findIndex(({ style }) => style === 'dvk-lien-he')
    expect(all[at - 1]?.style).toBe('dvk-lien-he-ke')
    expect(all[at]?.text).toContain('số 12, đường Lê Lợi')
  })
})

describe('a user’s own template', () => {
  it('says what stands where; the standard says how it looks', () => {
    const text =
      '<van-ban><dau-trang><phai>{{> tieu-de}}</phai></dau-trang><noi-dung><doan>Trước {{loai}}.</doan></noi-dung>{{> noi-dung}}</van-ban>'
    const docx = draftDocument(documentOf(LETTER), standard(), { template: userTemplate('a.hbs', text) })
    expect(textsIn(docx, 'dvk-noi-dung')[0]).toBe('Trước cong-van.')
    expect(textsIn(docx, 'dvk-tieu-de')).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
    expect(styled(docx, 'dvk-so-ky-hieu')).toEqual([])
  })
})
