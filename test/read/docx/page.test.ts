import { describe, expect, it } from 'vitest'
import { paragraph, run, section, table } from './build-docx.ts'
import { readBuilt } from './read-built.ts'

const MARGINS = { top: 20, bottom: 20, left: 30, right: 15 }
const FIELD =
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>'
const pageField = (properties = '<w:sz w:val="28"/>') =>
  `${FIELD}${run('2', properties)}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const CENTRED = '<w:jc w:val="center"/>'

const header = (id: string, type = 'default') => `<w:headerReference w:type="${type}" r:id="${id}"/>`
const footer = (id: string) => `<w:footerReference w:type="default" r:id="${id}"/>`

const numberWith = (content: string, more = '') =>
  readBuilt({
    body: paragraph('a') + section(MARGINS, header('h1')),
    headers: { h1: content },
    settings: more,
  }).page.sections[0]?.pageNumber

describe('page set-up', () => {
  it('tells size, margins and distance of the header in mm', () => {
    const [only] = readBuilt(paragraph('a') + section(MARGINS)).page.sections
    expect(only).toMatchObject({
      orientation: 'portrait',
      headerDistance: 10,
      pageNumber: null,
      restartsAt: null,
    })
    expect(only?.width).toBeCloseTo(210, 1)
    expect(only?.height).toBeCloseTo(297, 1)
    for (const [side, mm] of Object.entries(MARGINS)) {
      expect(only?.margins[side as keyof typeof MARGINS]).toBeCloseTo(mm, 1)
    }
  })

  it('adds the gutter to the margin that it is on', () => {
    const gutter = section(MARGINS).replace('w:gutter="0"', 'w:gutter="567"')
    expect(readBuilt(paragraph('a') + gutter).page.sections[0]?.margins.left).toBeCloseTo(40, 1)
    const top = readBuilt({ body: paragraph('a') + gutter, settings: '<w:gutterAtTop/>' }).page.sections[0]?.margins
    expect(top?.left).toBeCloseTo(30, 1)
    expect(top?.top).toBeCloseTo(30, 1)
  })

  // ECMA-376-1, 17.15.1.57 and 17.15.1.49: facing pages mirror their margins, and the gutter is where they meet.
  it('turns the margins of even pages round where they are mirrored, the gutter on the inner side of both', () => {
    const gutter = section(MARGINS).replace('w:gutter="0"', 'w:gutter="283"')
    const read = (settings: string) => readBuilt({ body: paragraph('a') + gutter, settings }).page.sections[0]
    const mirrored = read('<w:mirrorMargins/><w:gutterAtTop/>')
    expect(mirrored?.margins.left).toBeCloseTo(35, 1)
    expect(mirrored?.margins.top).toBeCloseTo(20, 1)
    expect(mirrored?.evenMargins?.left).toBeCloseTo(15, 1)
    expect(mirrored?.evenMargins?.right).toBeCloseTo(35, 1)
    expect(read('<w:mirrorMargins w:val="0"/>')?.evenMargins).toBeUndefined()
    expect(read('<w:bookFoldPrinting/>')?.evenMargins?.right).toBeCloseTo(35, 1)
  })

  it('takes letter paper and inches where a file says nothing', () => {
    expect(readBuilt(paragraph('a')).page.sections[0]).toMatchObject({
      width: 215.9,
      height: 279.4,
      margins: { left: 25.4 },
    })
  })

  it('points at the place of the set-up', () => {
    const { page, source } = readBuilt(paragraph('a', section(MARGINS)) + paragraph('b') + section(MARGINS))
    for (const { location } of page.sections) {
      expect(source.text.slice(location.span.start, location.span.end)).toMatch(/^<w:sectPr>.*<\/w:sectPr>$/)
    }
    expect(page.sections.map(({ location }) => source.position(location.span.start).line)).toEqual([1, 2])
  })

  it('tells where numbers begin anew and pages lie crosswise', () => {
    const wide = section(MARGINS).replace('w:w="11906" w:h="16838"', 'w:w="16838" w:h="11906" w:orient="landscape"')
    const body =
      paragraph('a') +
      paragraph('') +
      paragraph('b', section(MARGINS)) +
      paragraph('c') +
      wide.replace('<w:pgSz', '<w:pgNumType w:start="1"/><w:pgSz')
    const { sections } = readBuilt(body).page
    expect(sections).toMatchObject([
      { orientation: 'portrait', restartsAt: null },
      { orientation: 'landscape', restartsAt: 1 },
    ])
  })

  it('gives each paragraph the column of its own section', () => {
    const narrow = section({ ...MARGINS, right: 65 })
    const { lines } = readBuilt(paragraph('a', narrow) + paragraph('b') + section(MARGINS))
    expect(lines.map((line) => Math.round(line.block.style?.columnWidth ?? 0))).toEqual([115, 165])
  })
})

describe('the page number', () => {
  it('is told with its alignment and the look of its result', () => {
    expect(numberWith(paragraph(pageField(), CENTRED))).toMatchObject({
      where: 'header',
      align: 'center',
      onFirstPage: true,
      style: { font: 'Times New Roman', size: 14, bold: false },
    })
  })

  it('points at its paragraph in the header', () => {
    const location = numberWith(paragraph(pageField(), CENTRED))?.location
    expect(location?.source.part).toBe('word/h1.xml')
    expect(location?.source.position(location.span.start)).toEqual({ line: 1, column: 1 })
  })

  it.each([
    [
      'a simple field',
      paragraph('<w:fldSimple w:instr="PAGE \\* MERGEFORMAT"><w:r><w:t>1</w:t></w:r></w:fldSimple>', CENTRED),
      'center',
    ],
    [
      'a field told in one run, without a result',
      paragraph(
        '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>PAGE</w:instrText><w:fldChar w:fldCharType="end"/></w:r>',
        CENTRED,
      ),
      'center',
    ],
    [
      'a field whose instruction is split over runs',
      paragraph(pageField().replace(' PAGE ', ' PA</w:instrText></w:r><w:r><w:instrText>GE \\* Arabic '), CENTRED),
      'center',
    ],
    [
      'a field within a formula',
      paragraph(
        `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>= </w:instrText></w:r>${pageField()}<w:r><w:instrText> - 1</w:instrText><w:fldChar w:fldCharType="separate"/><w:t>1</w:t><w:fldChar w:fldCharType="end"/></w:r>`,
        CENTRED,
      ),
      'center',
    ],
    ['a field with words around it', paragraph(`${run('Trang ')}${pageField()}${run(' / 5')}`, CENTRED), 'center'],
    [
      'a text box',
      paragraph(
        `<w:r><w:pict><v:shape style="width:80pt;height:20pt"><v:textbox><w:txbxContent>${paragraph(pageField(), CENTRED)}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`,
      ),
      'center',
    ],
    ['a page number mark', paragraph('<w:r><w:pgNum/></w:r>', '<w:jc w:val="right"/>'), 'right'],
    [
      'a field in a content control',
      `<w:sdt><w:sdtContent>${paragraph(pageField(), CENTRED)}</w:sdtContent></w:sdt>`,
      'center',
    ],
    [
      'a framed paragraph',
      paragraph(pageField(), '<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="center"/>'),
      'center',
    ],
    [
      'a centred tab stop',
      paragraph(
        `<w:r><w:tab/></w:r>${pageField()}`,
        '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
      ),
      'center',
    ],
    [
      'a right tab stop',
      paragraph(
        `<w:r><w:tab/><w:tab/></w:r>${pageField()}`,
        '<w:tabs><w:tab w:val="center" w:pos="4680"/><w:tab w:val="right" w:pos="9360"/></w:tabs>',
      ),
      'right',
    ],
    ['an alignment tab', paragraph(`<w:r><w:ptab w:alignment="center"/></w:r>${pageField()}`), 'center'],
    ['the middle cell of a row', table([[paragraph(''), paragraph(pageField()), paragraph('')]]), 'center'],
    ['a paragraph that says nothing', paragraph(pageField()), 'left'],
  ])('is found in %s', (_where, content, align) => {
    expect(numberWith(content)?.align).toBe(align)
  })

  it('is not the number of pages, nor one that is not printed', () => {
    expect(numberWith(paragraph(pageField().replace(' PAGE ', ' NUMPAGES ')))).toBeNull()
    expect(numberWith(paragraph(pageField('<w:color w:val="FFFFFF"/>')))).toBeNull()
  })

  it('is left out on the first page by a header of its own, or by a condition', () => {
    const build = (first: string) =>
      readBuilt({
        body: paragraph('a') + section(MARGINS, `${header('h1')}${header('h2', 'first')}<w:titlePg/>`),
        headers: { h1: paragraph(pageField(), CENTRED), h2: first },
      }).page.sections[0]?.pageNumber?.onFirstPage
    expect(build(paragraph(''))).toBe(false)
    expect(build(paragraph(pageField()))).toBe(true)
    const condition = `<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>IF </w:instrText></w:r>${pageField()}<w:r><w:instrText> &gt; 1</w:instrText><w:fldChar w:fldCharType="separate"/></w:r>${run('2')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
    expect(numberWith(paragraph(condition))?.onFirstPage).toBe(false)
  })

  it('is taken over from the section before, from the footer, or from even pages', () => {
    const body = paragraph('a', section(MARGINS, footer('f1'))) + paragraph('b') + section(MARGINS)
    const { sections } = readBuilt({ body, headers: { f1: paragraph(pageField(), CENTRED) } }).page
    expect(sections.map((each) => each.pageNumber?.where)).toEqual(['footer', 'footer'])
    const even = (settings: string) =>
      readBuilt({
        body: paragraph('a') + section(MARGINS, header('h1', 'even')),
        headers: { h1: paragraph(pageField()) },
        settings,
      }).page.sections[0]?.pageNumber
    expect(even('<w:evenAndOddHeaders/>')).not.toBeNull()
    expect(even('')).toBeNull()
  })
})

describe('page numbers in several headers and footers', () => {
  const NUMBER = paragraph(pageField(), CENTRED)
  const footerOf = (id: string, type: string) => `<w:footerReference w:type="${type}" r:id="${id}"/>`
  const read = (references: string, headers: Readonly<Record<string, string>>, settings = '') =>
    readBuilt({ body: paragraph('a') + section(MARGINS, references), headers, settings }).page.sections[0]
  const EVEN = '<w:evenAndOddHeaders/>'

  it('is printed on the first page by its own footer', () => {
    const references = `${header('h1')}${footerOf('f1', 'first')}<w:titlePg/>`
    expect(read(references, { h1: NUMBER, f1: NUMBER })?.pageNumber).toMatchObject({
      where: 'header',
      onFirstPage: true,
    })
    expect(read(references, { h1: NUMBER, f1: paragraph('') })?.pageNumber).toMatchObject({ onFirstPage: false })
  })

  it('is printed on the first page alone', () => {
    const only = read(`${header('h1')}${footerOf('f1', 'first')}<w:titlePg/>`, { h1: paragraph(''), f1: NUMBER })
    expect(only).toMatchObject({ pageNumber: { where: 'footer', onFirstPage: true }, unnumbered: 'later' })
  })

  it('stands elsewhere on even pages, or not there at all', () => {
    const references = header('h1') + header('h2', 'even')
    const left = read(references, { h1: NUMBER, h2: paragraph(pageField()) }, EVEN)
    expect(left).toMatchObject({ pageNumber: { align: 'center' }, evenPageNumber: { align: 'left' } })
    expect(left?.unnumbered).toBeUndefined()
    expect(read(references, { h1: NUMBER, h2: paragraph('') }, EVEN)?.unnumbered).toBe('even')
    expect(read(references, { h1: paragraph(''), h2: NUMBER }, EVEN)).toMatchObject({
      pageNumber: { onFirstPage: false },
      unnumbered: 'odd',
    })
    expect(read(references, { h1: NUMBER, h2: paragraph('') })?.unnumbered).toBeUndefined()
  })
})

describe('the header of the first page', () => {
  const body = paragraph('ĐẢNG CỘNG SẢN VIỆT NAM')
  const first = `${header('h1', 'first')}<w:titlePg/>`
  const read = readBuilt({
    body: table([[body]]) + section(MARGINS, first),
    headers: { h1: paragraph('Lưu hành nội bộ') + paragraph(pageField()) + table([[paragraph('Tài liệu thu hồi')]]) },
  })

  it('stands before the text, without the page number', () => {
    expect(read.lines.map((line) => line.block.text)).toEqual([
      'Lưu hành nội bộ',
      'Tài liệu thu hồi',
      'ĐẢNG CỘNG SẢN VIỆT NAM',
    ])
  })

  it('points into its own part and counts its tables on', () => {
    expect(read.lines[0]?.block.locate({ start: 0, end: 3 }).source.part).toBe('word/h1.xml')
    expect(read.lines.map((line) => line.block.cell?.table)).toEqual([undefined, 1, 0])
  })

  it('has a foot, of which the contact of the issuer belongs to the document', () => {
    const read = readBuilt({
      body: body + section(MARGINS, '<w:footerReference w:type="first" r:id="f1"/><w:titlePg/>'),
      headers: { f1: paragraph('Mẫu số 01') + paragraph('Địa chỉ: Số 5, đường Hoà Bình; Điện thoại: 0200.123.456') },
    })
    expect(read.lines.map((line) => line.block.text)).toEqual([
      'ĐẢNG CỘNG SẢN VIỆT NAM',
      'Địa chỉ: Số 5, đường Hoà Bình; Điện thoại: 0200.123.456',
    ])
  })

  it('of all pages belongs to the form, not to the document', () => {
    const running = readBuilt({ body: body + section(MARGINS, header('h1')), headers: { h1: paragraph('Mẫu số 01') } })
    expect(running.lines.map((line) => line.block.text)).toEqual(['ĐẢNG CỘNG SẢN VIỆT NAM'])
  })
})
