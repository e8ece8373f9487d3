import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../src/document/source.ts'
import { paragraph, run, table } from './build-docx.ts'
import { lineWith, readBuilt, textsOf } from './read-built.ts'

const rawOf = (content: string): string => readBuilt(paragraph(content)).lines[0]?.block.raw ?? ''

describe('the text of a paragraph', () => {
  it('joins its runs and reads marks as the characters they print', () => {
    const marks =
      '<w:r><w:t>Số</w:t><w:tab/><w:t>05</w:t><w:noBreakHyphen/><w:t>HD</w:t><w:br/><w:t>Hà Nội</w:t><w:cr/></w:r>'
    expect(rawOf(marks)).toBe('Số\t05-HD\nHà Nội\n')
  })

  it('leaves out page breaks of the last layout and footnote marks', () => {
    const marks = '<w:r><w:t>quy</w:t><w:lastRenderedPageBreak/><w:t>định</w:t><w:footnoteReference w:id="2"/></w:r>'
    expect(rawOf(marks)).toBe('quyđịnh')
  })

  it('does not print soft hyphens', () => {
    expect(textsOf(paragraph('<w:r><w:t>quy</w:t><w:softHyphen/><w:t>định</w:t></w:r>'))).toEqual(['quyđịnh'])
  })

  it('reads symbols of symbol fonts as readable characters', () => {
    expect(rawOf('<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:sym w:font="Symbol" w:char="F0B7"/></w:r>')).toBe(
      '☑•',
    )
  })

  it('keeps white space at the ends only where the file says so', () => {
    expect(rawOf('<w:r><w:t> Kính gửi: </w:t></w:r><w:r><w:t xml:space="preserve"> A </w:t></w:r>')).toBe(
      'Kính gửi: A ',
    )
    expect(rawOf('<w:r><w:t>số\u00a0</w:t></w:r><w:r><w:t>05</w:t></w:r>')).toBe('số\u00a005')
  })

  it('resolves references and reads character data sections', () => {
    expect(rawOf('<w:r><w:t>A &amp; B &#x110;<![CDATA[ <C>]]></w:t></w:r>')).toBe('A & B Đ<C>')
  })

  it('looks through hyperlinks, smart tags, content controls and formulas', () => {
    const control = `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${run('ba ')}</w:sdtContent></w:sdt>`
    const content = `<w:hyperlink>${run('một ')}</w:hyperlink><w:smartTag><w:smartTagPr/>${run('hai ')}</w:smartTag>${control}<m:oMath><m:r><m:t>bốn</m:t></m:r></m:oMath>`
    expect(rawOf(content)).toBe('một hai ba bốn')
  })

  it('keeps recorded insertions and leaves out recorded deletions and moves away', () => {
    const deleted =
      '<w:del><w:r><w:delText>cũ</w:delText></w:r></w:del><w:moveFrom><w:r><w:t>đi</w:t></w:r></w:moveFrom>'
    expect(rawOf(`<w:ins>${run('mới ')}</w:ins>${deleted}<w:moveTo>${run('đến')}</w:moveTo>`)).toBe('mới đến')
  })

  it('is joined to the next one where the deletion of its mark is recorded', () => {
    const content = paragraph('Về việc ', '<w:rPr><w:del/></w:rPr>') + paragraph('ban hành Quy chế')
    const { lines, source } = readBuilt(content)
    expect(lines.map((line) => line.block.text)).toEqual(['Về việc ban hành Quy chế'])
    expect(source.position(source.text.indexOf('ban hành'))).toEqual({ line: 2, column: 9 })
  })

  it('prints the results of fields and not their instructions', () => {
    const character = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`
    const instruction = '<w:r><w:instrText>REF so_van_ban</w:instrText></w:r>'
    const nested = `${character('begin')}${instruction}${character('separate')}${run('ẩn')}${character('end')}`
    const field = `${character('begin')}<w:r><w:instrText>IF </w:instrText></w:r>${nested}${character('separate')}${run('05')}${character('end')}`
    expect(rawOf(`${run('Số ')}${field}${run('-HD')}`)).toBe('Số 05-HD')
    expect(rawOf(`<w:fldSimple w:instr="DOCPROPERTY x">${run('giá trị')}</w:fldSimple>`)).toBe('giá trị')
  })

  it('goes on after a field whose end is missing', () => {
    const open = '<w:r><w:fldChar w:fldCharType="begin"/><w:instrText>REF x</w:instrText></w:r>'
    expect(textsOf(paragraph(open) + paragraph('Nội dung'))).toEqual(['Nội dung'])
  })

  it('is told once where alternatives stand for other programs', () => {
    const choice = `<mc:Choice Requires="wps">${run('một')}</mc:Choice>`
    const fallback = `<mc:Fallback>${run('hai')}</mc:Fallback>`
    expect(rawOf(`<mc:AlternateContent>${choice}${fallback}</mc:AlternateContent>${run(' ba')}`)).toBe('một ba')
    expect(rawOf(`<mc:AlternateContent>${fallback}</mc:AlternateContent>`)).toBe('hai')
  })

  // ECMA-376-3, 10.2.1: the first choice all of whose namespaces are understood.
  it('is that of the first choice that Word understands', () => {
    const choice = (requires: string, text: string) => `<mc:Choice Requires="${requires}">${run(text)}</mc:Choice>`
    const alternatives = (choices: string) =>
      rawOf(
        `<mc:AlternateContent xmlns:la="urn:la" xmlns:w16="http://schemas.microsoft.com/office/word/2018/wordml">${choices}<mc:Fallback>${run('khác')}</mc:Fallback></mc:AlternateContent>`,
      )
    expect(alternatives(choice('la', 'một') + choice('wps w16', 'hai'))).toBe('hai')
    expect(alternatives(choice('wps la', 'một'))).toBe('khác')
    expect(alternatives(choice('chua-khai', 'một'))).toBe('khác')
  })
})

describe('what is not printed', () => {
  it('leaves out hidden text and white letters on white paper', () => {
    const hidden = run('ngày 99 ', '<w:vanish/>') + run('tháng 99 ', '<w:color w:val="FFFFFF"/>')
    expect(rawOf(`${hidden}${run('năm 2026')}`)).toBe('năm 2026')
  })

  it('keeps white letters on a dark ground, of the run, the paragraph or the cell', () => {
    const white = run('MẬT', '<w:color w:val="FFFFFF"/>')
    const dark = '<w:shd w:val="clear" w:fill="1F3864"/>'
    expect(rawOf(run('MẬT', `<w:color w:val="FFFFFF"/>${dark}`))).toBe('MẬT')
    expect(rawOf(run('MẬT', '<w:color w:val="FFFFFF"/><w:highlight w:val="black"/>'))).toBe('MẬT')
    expect(textsOf(paragraph(white, dark))).toEqual(['MẬT'])
    expect(textsOf(table([[`<w:tcPr>${dark}</w:tcPr>${paragraph(white)}`]]))).toEqual(['MẬT'])
    expect(textsOf(table([[paragraph(white)]]))).toEqual([])
  })

  it('prints capitals where letters are set in them', () => {
    expect(rawOf(run('đảng uỷ & chi bộ'.replace('&', '&amp;'), '<w:caps/>'))).toBe('ĐẢNG UỶ & CHI BỘ')
    expect(rawOf(run('Đảng uỷ', '<w:caps w:val="0"/>'))).toBe('Đảng uỷ')
  })
})

describe('the order of lines', () => {
  it('follows cells row by row, nested tables in their place, and keeps empty paragraphs', () => {
    const nested = table([[paragraph('b1'), paragraph('b2')]])
    const body =
      paragraph('đầu') +
      table([
        [paragraph('a'), nested + paragraph('b3')],
        [paragraph(''), paragraph('c')],
      ])
    expect(readBuilt(body).lines.map((line) => line.block.text)).toEqual(['đầu', 'a', 'b1', 'b2', 'b3', '', 'c'])
  })

  it('tells the place of every cell', () => {
    const nested = table([[paragraph('trong')]])
    const read = readBuilt(table([[paragraph('a'), paragraph('b'), nested + paragraph('c')]]))
    const place = { table: 0, row: 0, columns: 3, bordered: false }
    expect(lineWith(read, 'a').block.cell).toEqual({ ...place, column: 0 })
    expect(lineWith(read, 'c').block.cell).toEqual({ ...place, column: 2 })
    expect(lineWith(read, 'trong').block.cell).toEqual({ table: 1, row: 0, column: 0, columns: 1, bordered: false })
  })

  it('leaves out rows whose deletion is recorded, but counts their paragraphs', () => {
    const deleted = `<w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph('cũ')}</w:tc></w:tr>`
    const { lines, source } = readBuilt(`<w:tbl>${deleted}<w:tr><w:tc>${paragraph('mới')}</w:tc></w:tr></w:tbl>`)
    expect(lines.map((line) => line.block.text)).toEqual(['mới'])
    expect(source.position(source.text.indexOf('mới')).line).toBe(2)
  })

  it('tells text boxes once, after the paragraph that holds them', () => {
    const box = `<w:txbxContent>${paragraph('DỰ THẢO')}</w:txbxContent>`
    const drawn = `<w:drawing><wp:anchor><wp:extent cx="1000000" cy="300000"/><a:graphic><a:graphicData><wps:wsp><wps:spPr/><wps:txbx>${box}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>`
    const vml = `<w:pict><v:shape style="width:80pt;height:20pt"><v:textbox>${box}</v:textbox></v:shape></w:pict>`
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawn}</mc:Choice><mc:Fallback>${vml}</mc:Fallback></mc:AlternateContent></w:r>`
    expect(textsOf(paragraph(run('trước ') + both + run('sau')) + paragraph('tiếp'))).toEqual([
      'trước sau',
      'DỰ THẢO',
      'tiếp',
    ])
    expect(textsOf(paragraph(`<w:r>${vml}</w:r>${run('chính')}`))).toEqual(['chính', 'DỰ THẢO'])
  })

  it('tells where a new page or section begins', () => {
    const breaks = paragraph('<w:r><w:t>một</w:t><w:br w:type="page"/></w:r>')
    const body =
      breaks +
      paragraph('hai') +
      paragraph('ba', '<w:pageBreakBefore/>') +
      paragraph('bốn', '<w:sectPr/>') +
      paragraph('năm')
    const begins = readBuilt(body).lines.filter((line) => line.breakBefore)
    expect(begins.map((line) => line.block.text)).toEqual(['hai', 'ba', 'năm'])
  })

  it('tells no break where a section only changes columns', () => {
    const continuous = '<w:sectPr><w:type w:val="continuous"/></w:sectPr>'
    const body = paragraph('một', '<w:sectPr/>') + paragraph('hai', continuous) + paragraph('ba') + continuous
    expect(readBuilt(body).lines.map((line) => line.breakBefore)).toEqual([false, false, false])
    const nextPage = continuous.replace('continuous', 'nextPage')
    expect(readBuilt(body.replace(continuous, nextPage)).lines.map((line) => line.breakBefore)).toEqual([
      false,
      true,
      false,
    ])
  })

  it('puts a break at the beginning of a paragraph before that paragraph', () => {
    const body = paragraph('một') + paragraph('<w:r><w:br w:type="page"/><w:t>PHỤ LỤC</w:t></w:r>') + paragraph('hai')
    expect(readBuilt(body).lines.map((line) => line.breakBefore)).toEqual([false, true, false])
  })
})

describe('positions', () => {
  const read = readBuilt(
    paragraph('một') +
      table([[paragraph('hai'), paragraph(run('Số ') + run('05', '<w:b/>') + run(' &amp; 06'))]]) +
      paragraph('cuối'),
  )
  const { source } = read

  it('point at the characters of the part', () => {
    const { block } = lineWith(read, 'Số 05 & 06')
    const { span } = block.locate(spanOf(block.text.indexOf('05'), block.text.indexOf('05') + 2))
    expect(source.text.slice(span.start, span.end)).toBe('05')
    const reference = block.locate(spanOf(6, 7)).span
    expect(source.text.slice(reference.start, reference.end)).toBe('&amp;')
  })

  it('are the ordinal of the paragraph and the offset in its raw text', () => {
    expect(source.position(source.text.indexOf('05'))).toEqual({ line: 3, column: 4 })
    expect(source.position(source.text.indexOf('amp; 06') + 5)).toEqual({ line: 3, column: 9 })
    expect(source.position(source.text.indexOf('cuối') + 4)).toEqual({ line: 4, column: 5 })
  })

  it('lead back from every line to its own paragraph', () => {
    const lines = read.lines.map(({ block }) => source.position(block.locate(spanOf(0, 1)).span.start))
    expect(lines).toEqual([1, 2, 3, 4].map((line) => ({ line, column: 1 })))
  })

  it('count the paragraphs of text boxes, but none of fallbacks, and come back to the paragraph around', () => {
    const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`
    const vml = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${vml('hộp')}</mc:Choice><mc:Fallback>${vml('lặp')}</mc:Fallback></mc:AlternateContent>`
    const around = readBuilt(paragraph(`${run('trước ')}<w:r>${both}</w:r>${run('sau')}`) + paragraph('tiếp')).source
    expect(around.position(around.text.indexOf('hộp'))).toEqual({ line: 2, column: 1 })
    expect(around.position(around.text.indexOf('sau'))).toEqual({ line: 1, column: 7 })
    expect(around.position(around.text.indexOf('tiếp'))).toEqual({ line: 3, column: 1 })
  })

  it('take comments and processing instructions between characters for what they are', () => {
    const commented = readBuilt('<w:p><w:r><w:t xml:space="preserve">Hà<!-- < --> <?x y?>Nội</w:t></w:r></w:p>')
    const { block } = lineWith(commented, 'Hà Nội')
    const { span } = block.locate(spanOf(3, 6))
    expect(commented.source.text.slice(span.start, span.end)).toBe('Nội')
  })
})
