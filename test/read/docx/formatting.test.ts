import { describe, expect, it } from 'vitest'
import { paragraph, run, section, table } from './build-docx.ts'
import { firstRunOf, lineWith, readBuilt, styleOf } from './read-built.ts'

const fonts = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
const style = (type: string, id: string, content: string, more = '') =>
  `<w:style w:type="${type}" w:styleId="${id}" ${more}><w:name w:val="${id}"/>${content}</w:style>`

describe('characters', () => {
  it('are Times New Roman of 10 points where nothing says otherwise', () => {
    expect(firstRunOf(paragraph('Nội dung'))).toEqual({
      font: 'Times New Roman',
      size: 10,
      bold: false,
      italic: false,
      underline: false,
      color: 'auto',
      start: 0,
      end: 8,
    })
  })

  it('take each level over the one below: defaults, table, paragraph style, character style, direct', () => {
    const size = (points: number) => `<w:rPr><w:sz w:val="${points * 2}"/></w:rPr>`
    const styles = [
      `<w:docDefaults><w:rPrDefault>${size(11)}</w:rPrDefault></w:docDefaults>`,
      style('table', 'Bang', size(12)),
      style('paragraph', 'Goc', size(13)),
      style('paragraph', 'Than', '<w:basedOn w:val="Goc"/>'),
      style('character', 'Chu', size(14)),
    ]
    const sizeIn = (body: string, known = styles.length) =>
      firstRunOf({ body, styles: styles.slice(0, known).join('') }).size
    const inTable = (content: string) => table([[content]], '<w:tblStyle w:val="Bang"/>')
    expect(sizeIn(paragraph('a'))).toBe(11)
    expect(sizeIn(inTable(paragraph('a')))).toBe(12)
    expect(sizeIn(inTable(paragraph('a', '<w:pStyle w:val="Than"/>')))).toBe(13)
    const styled = '<w:rStyle w:val="Chu"/>'
    expect(sizeIn(paragraph(run('a', styled), '<w:pStyle w:val="Than"/>'))).toBe(14)
    expect(sizeIn(paragraph(run('a', `${styled}<w:sz w:val="30"/>`)))).toBe(15)
  })

  it('take the default paragraph style where a paragraph names none, or one that does not exist', () => {
    const styles = style('paragraph', 'Normal', '<w:rPr><w:sz w:val="28"/></w:rPr>', 'w:default="1"')
    expect(firstRunOf({ body: paragraph('a'), styles }).size).toBe(14)
    expect(firstRunOf({ body: paragraph('a', '<w:pStyle w:val="KhongCo"/>'), styles }).size).toBe(14)
  })

  it('end a chain of styles that runs in a circle', () => {
    const styles =
      style('paragraph', 'A', '<w:basedOn w:val="B"/><w:rPr><w:b/></w:rPr>') +
      style('paragraph', 'B', '<w:basedOn w:val="A"/><w:rPr><w:i/></w:rPr>')
    expect(firstRunOf({ body: paragraph('a', '<w:pStyle w:val="A"/>'), styles })).toMatchObject({
      bold: true,
      italic: true,
    })
  })

  it('switch bold and italic over from style to style, and set them directly', () => {
    const styles =
      style('paragraph', 'Dam', '<w:rPr><w:b/></w:rPr>') +
      style('paragraph', 'DamHon', '<w:basedOn w:val="Dam"/><w:rPr><w:b/></w:rPr>') +
      style('character', 'Manh', '<w:rPr><w:b/></w:rPr>')
    const isBold = (paragraphStyle: string, properties: string) =>
      firstRunOf({ body: paragraph(run('a', properties), `<w:pStyle w:val="${paragraphStyle}"/>`), styles }).bold
    expect(isBold('DamHon', '')).toBe(true)
    expect(isBold('Dam', '<w:rStyle w:val="Manh"/>')).toBe(false)
    expect(isBold('Dam', '<w:rStyle w:val="Manh"/><w:b/>')).toBe(true)
    expect(isBold('Dam', '<w:b w:val="false"/>')).toBe(false)
  })

  it('find theme fonts, which go before named ones of the same level', () => {
    const theme = { major: 'Arial', minor: 'Calibri' }
    const defaults =
      '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi"/></w:rPr></w:rPrDefault></w:docDefaults>'
    const fontOf = (properties: string) =>
      firstRunOf({ body: paragraph(run('Nội dung', properties)), styles: defaults, fonts: theme }).font
    expect(fontOf('')).toBe('Calibri')
    expect(fontOf('<w:rFonts w:ascii="Tahoma" w:hAnsi="Tahoma" w:hAnsiTheme="majorHAnsi"/>')).toBe('Arial')
    expect(fontOf(fonts('Tahoma'))).toBe('Tahoma')
  })

  it('find the theme font of Vietnamese where that is the language of the theme', () => {
    const theme = { major: 'Calibri Light', minor: 'Calibri', vietnamese: 'Times New Roman' }
    const fontIn = (language: string, reference: string) =>
      firstRunOf({
        body: paragraph(run('Nội dung', `<w:rFonts w:asciiTheme="${reference}" w:hAnsiTheme="${reference}"/>`)),
        fonts: theme,
        settings: `<w:themeFontLang ${language}/>`,
      }).font
    expect(fontIn('w:val="vi-VN" w:bidi="ar-SA"', 'majorHAnsi')).toBe('Times New Roman')
    expect(fontIn('w:eastAsia="ja-JP" w:val="vi-VN"', 'minorHAnsi')).toBe('Calibri')
    expect(fontIn('w:val="en-US" w:eastAsia="vi-VN"', 'majorHAnsi')).toBe('Calibri Light')
  })

  it('tell the font that marked Vietnamese letters have, where it is another one than that of plain letters', () => {
    const mixed = '<w:rFonts w:ascii="Arial" w:hAnsi="Times New Roman"/>'
    expect(firstRunOf(paragraph(run('Nội dung', mixed))).font).toBe('Times New Roman')
    expect(firstRunOf(paragraph(run('05-HD/VPTW', mixed))).font).toBe('Arial')
  })

  it('are told in stretches that look different, without gaps', () => {
    const content =
      run('Kính ', '<w:i/>') + run('gửi:', '<w:i/>') + run(' A', '<w:color w:val="ff0000"/><w:u w:val="single"/>')
    expect(styleOf(paragraph(content)).runs).toEqual([
      expect.objectContaining({ start: 0, end: 9, italic: true, color: 'auto', underline: false }),
      expect.objectContaining({ start: 9, end: 11, italic: false, color: 'FF0000', underline: true }),
    ])
  })
})

describe('paragraphs', () => {
  it('tell alignment, indents and spacing in mm and points', () => {
    const properties =
      '<w:keepNext/><w:spacing w:before="120" w:after="60" w:line="360" w:lineRule="exact"/><w:ind w:left="567" w:right="284" w:firstLine="567"/><w:jc w:val="both"/>'
    expect(styleOf(paragraph('a', properties))).toMatchObject({
      align: 'justify',
      firstLineIndent: 10,
      leftIndent: 10,
      rightIndent: 5.01,
      spaceBefore: 6,
      spaceAfter: 3,
      lineSpacing: { rule: 'exact', value: 18 },
      keepNext: true,
    })
  })

  it.each([
    ['<w:spacing w:line="276" w:lineRule="auto"/>', { rule: 'multiple', value: 1.15 }],
    ['<w:spacing w:line="360"/>', { rule: 'multiple', value: 1.5 }],
    ['<w:spacing w:line="320" w:lineRule="atLeast"/>', { rule: 'atLeast', value: 16 }],
    ['', { rule: 'multiple', value: 1 }],
  ])('tell the line spacing of %s', (properties, spacing) => {
    expect(styleOf(paragraph('a', properties)).lineSpacing).toEqual(spacing)
  })

  it('read lengths with units, hanging indents and the names of strict packages', () => {
    const properties = '<w:ind w:start="2cm" w:hanging="10mm"/><w:jc w:val="end"/>'
    expect(styleOf(paragraph('a', properties))).toMatchObject({ leftIndent: 20, firstLineIndent: -10, align: 'right' })
  })

  it('put each indent and spacing over that of the style on its own', () => {
    const styles = style(
      'paragraph',
      'Than',
      '<w:pPr><w:spacing w:before="120" w:after="120"/><w:ind w:left="567" w:firstLine="567"/></w:pPr>',
    )
    const body = paragraph('a', '<w:pStyle w:val="Than"/><w:spacing w:after="0"/><w:ind w:left="0"/>')
    expect(styleOf({ body, styles })).toMatchObject({
      spaceBefore: 6,
      spaceAfter: 0,
      leftIndent: 0,
      firstLineIndent: 10,
    })
  })

  it('leave out the space between neighbours of one style that ask for it', () => {
    const properties = '<w:contextualSpacing/><w:spacing w:before="120" w:after="120"/>'
    const read = readBuilt(paragraph('một', properties) + paragraph('hai', properties))
    expect(lineWith(read, 'một').block.style).toMatchObject({ spaceBefore: 6, spaceAfter: 0 })
    expect(lineWith(read, 'hai').block.style).toMatchObject({ spaceBefore: 0, spaceAfter: 6 })
  })

  it('turn sides round in paragraphs that run from right to left', () => {
    expect(styleOf(paragraph('a', '<w:bidi/><w:jc w:val="left"/>')).align).toBe('right')
    expect(styleOf(paragraph('a', '<w:bidi w:val="0"/><w:jc w:val="left"/>')).align).toBe('left')
  })

  it('take the space that is to be chosen automatically as 14 points', () => {
    const automatic = '<w:spacing w:before="0" w:beforeAutospacing="1" w:after="0" w:afterAutospacing="1"/>'
    const read = readBuilt(paragraph('đầu') + paragraph('a', automatic) + paragraph('cuối'))
    expect(lineWith(read, 'a').block.style).toMatchObject({ spaceBefore: 14, spaceAfter: 14 })
  })

  // As on a web page (ECMA-376-1, 17.3.1.33): LibreOffice and Word leave it out at the same places.
  it('leave automatic space out at the top of the text, at the edges of a cell and between items of a list', () => {
    const automatic = '<w:spacing w:beforeAutospacing="1" w:afterAutospacing="1"/>'
    const spacesIn = (body: string, text: string, numbering = '') => {
      const { style } = lineWith(readBuilt({ body, numbering }), text).block
      return [style?.spaceBefore, style?.spaceAfter]
    }
    expect(spacesIn(paragraph('a', automatic) + paragraph('b'), 'a')).toEqual([0, 14])
    const cells = table([[paragraph('a', automatic) + paragraph('b', automatic)]]) + paragraph('c', automatic)
    expect(spacesIn(cells, 'a')).toEqual([0, 14])
    expect(spacesIn(cells, 'b')).toEqual([14, 0])
    expect(spacesIn(cells, 'c')[0]).toBe(14)
    const numbering =
      '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'
    const item = `<w:numPr><w:numId w:val="1"/></w:numPr>${automatic}`
    const list = paragraph('đầu') + paragraph('a', item) + paragraph('b', item) + paragraph('c')
    expect(spacesIn(list, 'a', numbering)).toEqual([14, 0])
    expect(spacesIn(list, 'b', numbering)).toEqual([0, 14])
  })

  // ECMA-376-4, 14.7.3.15: 5 points before and 10 after.
  it('take a fixed automatic space where the document asks for it', () => {
    const automatic = '<w:spacing w:beforeAutospacing="1" w:afterAutospacing="1"/>'
    const settings = '<w:compat><w:doNotUseHTMLParagraphAutoSpacing/></w:compat>'
    expect(styleOf({ body: paragraph('a', automatic), settings })).toMatchObject({ spaceBefore: 5, spaceAfter: 10 })
  })
})

describe('the width of the column', () => {
  const a4 = section({ top: 20, bottom: 20, left: 30, right: 15 })

  it('is that between the margins, or of the first of several columns', () => {
    expect(styleOf(paragraph('a') + a4).columnWidth).toBeCloseTo(165, 1)
    const two = a4.replace('</w:sectPr>', '<w:cols w:num="2" w:space="567"/></w:sectPr>')
    expect(styleOf(paragraph('a') + two).columnWidth).toBeCloseTo(77.5, 1)
  })

  it('is that of the cell without its inner margins, by its own width or by the grid', () => {
    const cell = (width: string) => `<w:tcPr>${width}</w:tcPr>${paragraph('a')}`
    const widthIn = (width: string, more = '') => {
      const grid = '<w:tblGrid><w:gridCol w:w="1701"/><w:gridCol w:w="2268"/></w:tblGrid>'
      return styleOf(table([[cell(width), paragraph('b')]], more).replace('</w:tblPr>', `</w:tblPr>${grid}`) + a4)
        .columnWidth
    }
    const margins = (2 * 108 * 25.4) / 1440
    expect(widthIn('<w:tcW w:w="2835" w:type="dxa"/>')).toBeCloseTo(50 - margins, 1)
    expect(widthIn('<w:tcW w:w="0" w:type="auto"/>')).toBeCloseTo(30 - margins, 1)
    expect(widthIn('<w:tcW w:w="0" w:type="auto"/><w:gridSpan w:val="2"/>')).toBeCloseTo(70 - margins, 1)
    expect(widthIn('<w:tcW w:w="2500" w:type="pct"/>')).toBeCloseTo(82.5 - margins, 1)
    const none = '<w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="0" w:type="dxa"/></w:tblCellMar>'
    expect(widthIn('<w:tcW w:w="2835" w:type="dxa"/>', none)).toBeCloseTo(50, 1)
  })
})

describe('tables', () => {
  const border = (edge: string, value = 'single') => `<w:${edge} w:val="${value}" w:sz="4" w:color="auto"/>`
  const all = (value = 'single') =>
    ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => border(edge, value)).join('')
  const isBordered = (properties: string, styles = '', cell = '') =>
    readBuilt({ body: table([[`${cell}${paragraph('a')}`, paragraph('b')]], properties), styles }).lines[0]?.block.cell
      ?.bordered

  it('are bordered by their own borders, by those of their style or by those of most cells', () => {
    const grid = style('table', 'Luoi', `<w:tblPr><w:tblBorders>${all()}</w:tblBorders></w:tblPr>`)
    expect(isBordered(`<w:tblBorders>${all()}</w:tblBorders>`)).toBe(true)
    expect(isBordered('<w:tblStyle w:val="Luoi"/>', grid)).toBe(true)
    expect(isBordered(`<w:tblStyle w:val="Luoi"/><w:tblBorders>${all('nil')}</w:tblBorders>`, grid)).toBe(false)
    expect(isBordered('')).toBe(false)
    expect(isBordered('', '', `<w:tcPr><w:tcBorders>${border('left')}</w:tcBorders></w:tcPr>`)).toBe(false)
  })

  it('give the first row what their style has for it', () => {
    const styles = style(
      'table',
      'Bang',
      '<w:rPr><w:i/></w:rPr><w:tblStylePr w:type="firstRow"><w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/></w:rPr></w:tblStylePr>',
    )
    const look = '<w:tblStyle w:val="Bang"/><w:tblLook w:val="0020"/>'
    const read = readBuilt({ body: table([[paragraph('đầu')], [paragraph('sau')]], look), styles })
    expect(lineWith(read, 'đầu').block.style).toMatchObject({ align: 'center', runs: [{ bold: true, italic: true }] })
    expect(lineWith(read, 'sau').block.style).toMatchObject({ align: 'left', runs: [{ bold: false, italic: true }] })
  })
})
