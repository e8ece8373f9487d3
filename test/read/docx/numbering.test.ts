import { describe, expect, it } from 'vitest'
import { spanOf } from '../../../src/document/source.ts'
import { paragraph, run } from './build-docx.ts'
import { readBuilt, styleOf } from './read-built.ts'

const level = (index: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`

const numbering = (levels: string, instances = '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>') =>
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum>${instances}`

const item = (text: string, list: string, depth = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`)

const rawTexts = (body: string, definitions: string, styles = ''): string[] =>
  readBuilt({ body, numbering: definitions, styles }).lines.map((line) => line.block.raw)

describe('automatic numbers', () => {
  it('are printed before the text, level by level, each level anew under a higher one', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.') + level(2, 'lowerLetter', '%3)')
    const body =
      item('A', '1') + item('B', '1', 1) + item('C', '1', 1) + item('D', '1', 2) + item('E', '1') + item('F', '1', 1)
    expect(rawTexts(body, numbering(levels))).toEqual(['I.\tA', '1.\tB', '2.\tC', 'a)\tD', 'II.\tE', '1.\tF'])
  })

  it('show the numbers of higher levels where the pattern has them, in digits where it asks for that', () => {
    const levels =
      level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2.') + level(2, 'decimal', '%1.%2.%3.', '<w:isLgl/>')
    const body = item('A', '1') + item('B', '1', 1) + item('C', '1', 2)
    expect(rawTexts(body, numbering(levels))).toEqual(['I.\tA', 'I.1.\tB', '1.1.1.\tC'])
  })

  it.each([
    ['decimalZero', '', '09'],
    ['upperLetter', '', 'I'],
    ['lowerRoman', '', 'ix'],
    ['none', '', ''],
    ['vietnameseCounting', '', 'chín'],
    ['numberInDash', '', '- 9 -'],
    ['decimalEnclosedCircle', '', '⑨'],
    ['decimalEnclosedParen', '', '(9)'],
    ['custom', 'w:format="001, 002, 003, ..."', '009'],
  ])('are formatted as %s', (format, attribute, shown) => {
    const definition = level(0, format, 'số %1:')
      .replace('<w:numFmt', `<w:numFmt ${attribute}`)
      .replace('w:start w:val="1"', 'w:start w:val="9"')
    expect(rawTexts(item('A', '1'), numbering(definition))).toEqual([`số ${shown}:\tA`])
  })

  it.each([
    [10, 'mười'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [40, 'bốn mươi'],
    [100, '100'],
  ])('are counted in Vietnamese: %i', (start, words) => {
    const definition = level(0, 'vietnameseCounting', '%1').replace('w:start w:val="1"', `w:start w:val="${start}"`)
    expect(rawTexts(item('A', '1'), numbering(definition))).toEqual([`${words}\tA`])
  })

  // ECMA-376-1, 17.18.59: letters are those of the Latin alphabet in every language, then doubled.
  it('go on with doubled letters behind z, without đ', () => {
    const letters = (start: number) =>
      rawTexts(
        item('A', '1') + item('B', '1'),
        numbering(level(0, 'lowerLetter', '%1)').replace('w:start w:val="1"', `w:start w:val="${start}"`)),
      )
    expect(letters(4)).toEqual(['d)\tA', 'e)\tB'])
    expect(letters(26)).toEqual(['z)\tA', 'aa)\tB'])
  })

  // ECMA-376-1, 17.9.8: an instance may say a level anew.
  it('take a level that an instance defines itself', () => {
    const own = `<w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0">${level(0, 'upperLetter', '%1.')}</w:lvlOverride></w:num>`
    expect(rawTexts(item('A', '1'), numbering(level(0, 'decimal', '%1.'), own))).toEqual(['A.\tA'])
  })

  it.each([
    ['space', 'Điều 1. A'],
    ['nothing', 'Điều 1.A'],
    ['tab', 'Điều 1.\tA'],
  ])('are followed by a %s', (suffix, raw) => {
    expect(rawTexts(item('A', '1'), numbering(level(0, 'decimal', 'Điều %1.', `<w:suff w:val="${suffix}"/>`)))).toEqual(
      [raw],
    )
  })

  it('are counted on over instances of one list, unless an instance begins anew', () => {
    const start = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    const instances = ['1', '2', '3']
      .map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="0"/>${id === '3' ? start : ''}</w:num>`)
      .join('')
    const body = item('A', '1') + item('B', '2') + item('C', '3') + item('D', '3')
    expect(rawTexts(body, numbering(level(0, 'decimal', '%1.'), instances))).toEqual([
      '1.\tA',
      '2.\tB',
      '5.\tC',
      '6.\tD',
    ])
  })

  it('go on under a higher level that does not restart them', () => {
    const levels = level(0, 'decimal', '%1.') + level(1, 'decimal', 'Điều %2.', '<w:lvlRestart w:val="0"/>')
    const body = item('A', '1') + item('B', '1', 1) + item('C', '1') + item('D', '1', 1)
    expect(rawTexts(body, numbering(levels))).toEqual(['1.\tA', 'Điều 1.\tB', '2.\tC', 'Điều 2.\tD'])
  })

  it('come from the style of a paragraph, at the level that is linked to it, and are taken away by list 0', () => {
    const styles =
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%2.', '<w:pStyle w:val="Muc"/>')
    const body =
      paragraph('A', '<w:pStyle w:val="Muc"/>') +
      paragraph('B', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    expect(rawTexts(body, numbering(levels), styles)).toEqual(['1.\tA', 'B'])
  })

  it('show bullets of symbol fonts as readable characters', () => {
    const symbol = '<w:rPr><w:rFonts w:ascii="Symbol" w:hAnsi="Symbol"/></w:rPr>'
    expect(rawTexts(item('A', '1'), numbering(level(0, 'bullet', '\uf0b7', symbol)))).toEqual(['•\tA'])
    expect(rawTexts(item('A', '1'), numbering(level(0, 'bullet', '-')))).toEqual(['-\tA'])
    const body = item('Nội dung', '1')
    const read = readBuilt({ body, numbering: numbering(level(0, 'bullet', '\uf0b7', symbol)) })
    expect(read.lines[0]?.block.style?.runs.map((part) => part.font)).toEqual(['Times New Roman'])
  })

  it('stand before the text in the source too, without taking room in it', () => {
    const { lines, source } = readBuilt({
      body: item(run('Nội dung'), '1'),
      numbering: numbering(level(0, 'decimal', '%1.')),
    })
    const block = lines[0]?.block
    expect(block?.text).toBe('1. Nội dung')
    const number = block?.locate(spanOf(0, 2)).span
    expect(number?.start).toBe(number?.end)
    const text = block?.locate(spanOf(3, 6)).span
    expect(source.text.slice(text?.start, text?.end)).toBe('Nội')
    expect(source.position(number?.start ?? 0)).toEqual({ line: 1, column: 1 })
    expect(source.position(text?.start ?? 0)).toEqual({ line: 1, column: 4 })
  })

  it('lay their indents over those of the style, and under those of the paragraph', () => {
    const indent = (left: number) => `<w:pPr><w:ind w:left="${left}" w:hanging="284"/></w:pPr>`
    const styles = `<w:style w:type="paragraph" w:default="1" w:styleId="Normal">${indent(1134)}</w:style>`
    const definitions = numbering(level(0, 'decimal', '%1.', indent(567)))
    expect(styleOf({ body: item('A', '1'), numbering: definitions, styles }).leftIndent).toBe(10)
    const own = item('A', '1').replace('</w:pPr>', '<w:ind w:left="0"/></w:pPr>')
    expect(styleOf({ body: own, numbering: definitions, styles }).leftIndent).toBe(0)
  })

  it('are not there for a list that does not exist', () => {
    expect(rawTexts(item('A', '9'), numbering(level(0, 'decimal', '%1.')))).toEqual(['A'])
  })
})
