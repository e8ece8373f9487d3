import { describe, expect, it } from 'vitest'
import type { PageNumberForm, ParagraphForm, SectionForm, TextLook } from '../../../src/document/form.ts'
import { type Edit, type FormEditor, spanOf } from '../../../src/document/source.ts'
import { readDocxLines } from '../../../src/read/docx/read-docx-lines.ts'
import { buildDocx, type DocxContent, docxParts, paragraph, run, section, table, zipped } from './build-docx.ts'
import { lineWith, readBuilt } from './read-built.ts'

const editorOf = (form: FormEditor | undefined): FormEditor => {
  if (!form) throw new Error('the form of the source cannot be changed')
  return form
}

const edited = (xml: string, edits: readonly Edit[]): string =>
  [...edits]
    .sort((a, b) => b.at.span.start - a.at.span.start)
    .reduce((text, { at: { span }, text: fresh }) => text.slice(0, span.start) + fresh + text.slice(span.end), xml)

const bodyOf = (xml: string): string => /<w:body>(.*)<\/w:body>/s.exec(xml)?.[1] ?? xml

/** The body after a stretch of the line has got a look; `null` where it cannot. */
const restyled = (content: DocxContent | string, line: string, stretch: string, look: TextLook): string | null => {
  const { block } = lineWith(readBuilt(content), line)
  const start = block.text.indexOf(stretch)
  const { source, span } = block.locate(spanOf(start, start + stretch.length))
  const edits = editorOf(source.form).text([span], look)
  return edits && bodyOf(edited(source.text, edits))
}

const setParagraph = (content: DocxContent | string, line: string, form: ParagraphForm): string | null => {
  const { block } = lineWith(readBuilt(content), line)
  const { source, span } = block.locate(spanOf(0, block.text.length))
  const edits = editorOf(source.form).paragraphs([span], form)
  return edits && bodyOf(edited(source.text, edits))
}

const BOLD = '<w:b/><w:bCs/>'

describe('the look of text', () => {
  it.each([
    ['no properties', run('Kính gửi'), run('Kính gửi', BOLD)],
    [
      'empty properties',
      '<w:r><w:rPr/><w:t>Kính gửi</w:t></w:r>',
      `<w:r><w:rPr>${BOLD}</w:rPr><w:t>Kính gửi</w:t></w:r>`,
    ],
    [
      'others before and behind',
      run('Kính gửi', '<w:rFonts w:ascii="Arial"/><w:sz w:val="26"/>'),
      run('Kính gửi', `<w:rFonts w:ascii="Arial"/>${BOLD}<w:sz w:val="26"/>`),
    ],
    ['it switched off', run('Kính gửi', '<w:b w:val="0"/>'), run('Kính gửi', '<w:b/><w:bCs/>')],
    [
      'extensions of later versions',
      run('Kính gửi', '<w14:ligatures xmlns:w14="urn:w14"/>'),
      run('Kính gửi', `${BOLD}<w14:ligatures xmlns:w14="urn:w14"/>`),
    ],
  ])('is set in a run with %s', (_, before, after) => {
    expect(restyled(paragraph(before), 'Kính gửi', 'Kính gửi', { bold: true })).toBe(paragraph(after))
  })

  it('is switched off by a value of its own, whatever the style says', () => {
    expect(restyled(paragraph('Số 12'), 'Số 12', 'Số 12', { bold: false, italic: false })).toBe(
      paragraph(run('Số 12', '<w:b w:val="0"/><w:bCs w:val="0"/><w:i w:val="0"/><w:iCs w:val="0"/>')),
    )
  })

  it('takes the place of a font of the theme and of a colour of the theme', () => {
    const before =
      '<w:rFonts w:asciiTheme="minorHAnsi" w:hAnsiTheme="minorHAnsi" w:cs="Arial"/><w:color w:val="FF0000" w:themeColor="accent1"/>'
    const after = restyled(paragraph(run('Chữ', before)), 'Chữ', 'Chữ', { font: 'Times New Roman', color: '000000' })
    expect(after).toBe(
      paragraph(
        run(
          'Chữ',
          '<w:rFonts w:cs="Times New Roman" w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="Times New Roman"/><w:color w:val="000000"/>',
        ),
      ),
    )
  })

  it('gives no edits where all is so', () => {
    const content = paragraph(run('Chữ', '<w:sz w:val="28"/><w:szCs w:val="28"/>'))
    expect(restyled(content, 'Chữ', 'Chữ', { size: 14 })).toBe(content)
  })

  it.each([
    ['beginning', 'Điều 1.', `${run('Điều 1.', BOLD)}${run(' Phạm vi', '')}`],
    ['end', 'Phạm vi', `${run('Điều 1. ')}${run('Phạm vi', BOLD)}`],
    ['middle', '1.', `${run('Điều ')}${run('1.', BOLD)}${run(' Phạm vi')}`],
  ])('cuts a run where only its %s is to have it', (_, stretch, after) => {
    expect(restyled(paragraph(run('Điều 1. Phạm vi')), 'Điều 1. Phạm vi', stretch, { bold: true })).toBe(
      paragraph(after),
    )
  })

  it('keeps the properties of a run that it cuts, and the spaces', () => {
    const content = paragraph('<w:r><w:rPr><w:sz w:val="28"/></w:rPr><w:t>Kính gửi: Sở Y tế</w:t></w:r>')
    expect(restyled(content, 'Kính gửi: Sở Y tế', 'Kính gửi:', { italic: true })).toBe(
      paragraph(run('Kính gửi:', '<w:i/><w:iCs/><w:sz w:val="28"/>') + run(' Sở Y tế', '<w:sz w:val="28"/>')),
    )
  })

  it('cuts a run between its texts', () => {
    const content = paragraph('<w:r><w:t>Điều 1.</w:t><w:tab/><w:t>Phạm vi</w:t></w:r>')
    expect(restyled(content, 'Điều 1. Phạm vi', 'Phạm vi', { bold: true })).toBe(
      paragraph(`<w:r><w:t>Điều 1.</w:t><w:tab/></w:r><w:r><w:rPr>${BOLD}</w:rPr><w:t>Phạm vi</w:t></w:r>`),
    )
  })

  it('does not cut a run whose spaces would begin to print', () => {
    const content = paragraph('<w:r><w:t> Điều 1. Phạm vi</w:t></w:r>')
    expect(restyled(content, 'Điều 1. Phạm vi', 'Điều 1.', { bold: true })).toBeNull()
  })

  it('is given to an automatic number by the mark of its paragraph, unless its list says otherwise', () => {
    const numbering = (look: string) =>
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/>${look}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
    const numbered = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'
    const body = paragraph('Phạm vi', numbered)
    expect(restyled({ body, numbering: numbering('') }, '1. Phạm vi', '1. Phạm vi', { bold: true })).toBe(
      paragraph(run('Phạm vi', BOLD), `${numbered}<w:rPr>${BOLD}</w:rPr>`),
    )
    const own = numbering('<w:rPr><w:b w:val="0"/></w:rPr>')
    expect(restyled({ body, numbering: own }, '1. Phạm vi', '1. Phạm vi', { bold: true })).toBeNull()
  })

  it('is not set where tags may stand in comments', () => {
    expect(restyled(`<!-- <w:p> -->${paragraph('Chữ')}`, 'Chữ', 'Chữ', { bold: true })).toBeNull()
  })

  it('is not set where other names stand for those of WordprocessingML', () => {
    const parts = docxParts({ body: paragraph('Chữ') })
    const strict = Object.fromEntries(
      Object.entries(parts).map(([name, xml]) => [
        name,
        xml.replaceAll(
          'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
          'http://purl.oclc.org/ooxml/wordprocessingml/main',
        ),
      ]),
    )
    const { block } = lineWith(readDocxLines('a.docx', zipped(strict)), 'Chữ')
    const { source, span } = block.locate(spanOf(0, 3))
    expect(editorOf(source.form).text([span], { bold: true })).toBeNull()
  })
})

describe('the form of paragraphs', () => {
  it('is put where the schema has it', () => {
    const form: ParagraphForm = {
      align: 'justify',
      firstLineIndent: 10,
      spaceBefore: 6,
      lineSpacing: { rule: 'exact', value: 18 },
    }
    expect(setParagraph(paragraph('Đoạn văn', '<w:keepNext/><w:outlineLvl w:val="0"/>'), 'Đoạn văn', form)).toBe(
      paragraph(
        'Đoạn văn',
        '<w:keepNext/><w:spacing w:before="120" w:line="360" w:lineRule="exact"/><w:ind w:firstLine="567"/><w:jc w:val="both"/><w:outlineLvl w:val="0"/>',
      ),
    )
    expect(setParagraph('<w:p w:rsidR="00AA11BB"><w:r><w:t>Đoạn</w:t></w:r></w:p>', 'Đoạn', { align: 'center' })).toBe(
      '<w:p w:rsidR="00AA11BB"><w:pPr><w:jc w:val="center"/></w:pPr><w:r><w:t>Đoạn</w:t></w:r></w:p>',
    )
  })

  it('takes away what would contradict it', () => {
    expect(
      setParagraph(
        paragraph(
          'Đoạn',
          '<w:spacing w:beforeLines="50" w:beforeAutospacing="1" w:after="0"/><w:ind w:left="0" w:hanging="200" w:firstLineChars="100"/><w:contextualSpacing/>',
        ),
        'Đoạn',
        { spaceBefore: 6, firstLineIndent: 10 },
      ),
    ).toBe(
      paragraph(
        'Đoạn',
        '<w:spacing w:beforeAutospacing="0" w:after="0" w:before="120"/><w:ind w:left="0" w:firstLine="567"/><w:contextualSpacing w:val="0"/>',
      ),
    )
  })

  it('is not justified over forced line breaks, nor given exact lines with a picture in them', () => {
    const broken = paragraph('<w:r><w:t>Một</w:t><w:br/><w:t>hai</w:t></w:r>')
    expect(setParagraph(broken, 'Một hai', { align: 'justify' })).toBeNull()
    const picture = paragraph(`${run('Hình')}<w:r><w:pict/></w:r>`)
    expect(setParagraph(picture, 'Hình', { lineSpacing: { rule: 'exact', value: 18 } })).toBeNull()
    expect(setParagraph(picture, 'Hình', { align: 'justify' })).not.toBeNull()
  })

  it('is that of the paragraph that the line stands in, not of one around a text box', () => {
    const cells = table([[paragraph('Trái'), paragraph('Phải')]])
    expect(setParagraph(cells, 'Phải', { align: 'center' })).toBe(
      table([[paragraph('Trái'), paragraph('Phải', '<w:jc w:val="center"/>')]]),
    )
  })
})

describe('the set-up of sections', () => {
  const setUp = (body: string, form: SectionForm): string | null => {
    const [first] = readBuilt(body).page.sections
    if (!first) throw new Error('no section')
    const { source, span } = first.location
    const edits = editorOf(source.form).section(span, form)
    return edits && bodyOf(edited(source.text, edits))
  }
  const MARGINS = { top: 20, bottom: 20, left: 25, right: 20 }

  it('changes only what is wanted', () => {
    const text = paragraph('Đoạn')
    expect(setUp(text + section(MARGINS), { margins: { left: 30 }, headerDistance: 10, titlePage: true })).toBe(
      text + section({ ...MARGINS, left: 30 }).replace('</w:sectPr>', '<w:titlePg/></w:sectPr>'),
    )
    expect(
      setUp(`${text}<w:sectPr><w:pgSz w:w="12240" w:h="15840" w:code="1"/><w:cols/></w:sectPr>`, {
        paper: { width: 210, height: 297 },
        restartsAt: 1,
      }),
    ).toBe(`${text}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgNumType w:start="1"/><w:cols/></w:sectPr>`)
  })

  it('is left alone where a margin is made of several lengths, or nothing is set up', () => {
    const text = paragraph('Đoạn')
    const bound = section(MARGINS).replace('w:gutter="0"', 'w:gutter="284"')
    expect(setUp(text + bound, { margins: { left: 30 } })).toBeNull()
    expect(setUp(text, { margins: { left: 30 } })).toBeNull()
    expect(setUp(`${text}<w:sectPr/>`, { margins: { left: 30 } })).toBeNull()
  })
})

describe('a page number', () => {
  const FIELD =
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>2</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>'
  const BODY = `${paragraph('Đoạn')}<w:sectPr><w:headerReference w:type="default" r:id="h1"/></w:sectPr>`

  const setNumber = (header: string, form: PageNumberForm): string | null => {
    const number = readDocxLines('a.docx', buildDocx({ body: BODY, headers: { h1: header } })).page.sections[0]
      ?.pageNumber
    if (!number) throw new Error('no page number')
    const { source, span } = number.location
    const edits = editorOf(source.form).pageNumber(span, form)
    return edits && (/<w:hdr[^>]*>(.*)<\/w:hdr>/s.exec(edited(source.text, edits))?.[1] ?? null)
  }

  it('looks as all its field does; text beside it stays', () => {
    const after = setNumber(paragraph(run('Trang ') + FIELD), { size: 14 })
    expect(after).toBe(
      paragraph(
        run('Trang ') + FIELD.replaceAll('<w:r>', '<w:r><w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>'),
      ),
    )
    const simple = `<w:fldSimple w:instr="PAGE">${run('2')}</w:fldSimple>`
    expect(setNumber(paragraph(simple), { bold: false })).toBe(
      paragraph(simple.replace('<w:r>', '<w:r><w:rPr><w:b w:val="0"/><w:bCs w:val="0"/></w:rPr>')),
    )
  })

  it('is aligned by its paragraph or its frame', () => {
    expect(setNumber(paragraph(FIELD, '<w:jc w:val="right"/>'), { align: 'center' })).toBe(
      paragraph(FIELD, '<w:jc w:val="center"/>'),
    )
    const frame = (align: string) => `<w:framePr w:wrap="around" w:hAnchor="margin" w:xAlign="${align}" w:y="1"/>`
    expect(setNumber(paragraph(FIELD, frame('right')), { align: 'center' })).toBe(paragraph(FIELD, frame('center')))
  })

  it.each([
    ['a tab', paragraph(`<w:r><w:tab/></w:r>${FIELD}`, '<w:tabs><w:tab w:val="right" w:pos="9000"/></w:tabs>')],
    ['a cell', table([[paragraph(''), paragraph(FIELD)]])],
  ])('is not moved where %s places it', (_, header) => {
    expect(setNumber(header, { align: 'center' })).toBeNull()
  })
})
