import { describe, expect, it } from 'vitest'
import type { Block } from '../../../src/document/block.ts'
import { toTcvn3 } from '../../../src/vietnamese/tcvn3.ts'
import { toVni } from '../../../src/vietnamese/vni.ts'
import { paragraph, run } from './build-docx.ts'
import { readBuilt, textsOf } from './read-built.ts'

const inFont = (font: string, text: string): string => run(text, `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`)

const blocksOf = (...paragraphs: readonly string[]): readonly Block[] =>
  readBuilt(paragraphs.map((content) => paragraph(content)).join('')).lines.map((line) => line.block)

describe('text in fonts of legacy encodings', () => {
  it('is read where fonts and codes agree, and knows what stands in the file', () => {
    const [block] = blocksOf(inFont('.VnTime', 'KÝnh göi: ') + inFont('.VnTimeH', 'tØnh uû'))
    expect(block?.text).toBe('Kính gửi: TỈNH UỶ')
    expect(block?.raw).toBe('KÝnh göi: tØnh uû')
    const stretch = block?.locate({ start: 10, end: 14 })
    expect(stretch?.source.text.slice(stretch.span.start, stretch.span.end)).toBe('tØnh')
  })

  it('is read in VNI with one letter for two characters', () => {
    expect(textsOf(paragraph(inFont('VNI-Times', toVni('Được Đảng uỷ đồng ý'))))).toEqual(['Được Đảng uỷ đồng ý'])
  })

  it('keeps formatting on its letters', () => {
    const [block] = blocksOf(inFont('VNI-Times', toVni('Đảng')) + run(' uy', '<w:b/>'))
    expect(block?.text).toBe('Đảng uy')
    expect(block?.style?.runs.map(({ start, end, bold }) => [start, end, bold])).toEqual([
      [0, 4, false],
      [4, 7, true],
    ])
  })

  it('is read in the range of symbol fonts and with soft hyphens as Word keeps them', () => {
    const symbols = [...toTcvn3('bộ')].map((code) => String.fromCharCode(0xf000 + code.charCodeAt(0))).join('')
    expect(textsOf(paragraph(inFont('.VnTime', symbols)))).toEqual(['bộ'])
    const font = '<w:rPr><w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/></w:rPr>'
    expect(textsOf(paragraph(`<w:r>${font}<w:t>Th</w:t><w:softHyphen/><w:t>êng vô</w:t></w:r>`))).toEqual(['Thường vụ'])
  })

  it('is told by the other paragraphs in such a font where it does not tell itself', () => {
    const texts = (...paragraphs: readonly string[]) => blocksOf(...paragraphs).map((block) => block.text)
    expect(texts(inFont('.VnTime', 'Sè 12'), inFont('.VnTime', '§¶ng uû'))).toEqual(['Số 12', 'Đảng uỷ'])
    expect(texts(inFont('.VnTime', 'công an'))).toEqual(['công an'])
  })

  it.each([
    ['Unicode in a font of TCVN3', inFont('.VnTime', 'Đảng uỷ'), 'Đảng uỷ'],
    ['plain letters in a font of capitals', inFont('.VnTimeH', 'Lưu VT'), 'Lưu VT'],
    ['plain letters of ASCII in a font of capitals', inFont('.VnTimeH', 'thanh tra'), 'thanh tra'],
    ['an empty run', inFont('.VnTimeH', ' ') + run('Đảng uỷ'), 'Đảng uỷ'],
    ['Unicode in a font of VNI', inFont('VNI-Times', 'hoà bình'), 'hoà bình'],
  ])('is left as it is: %s', (_, content, text) => {
    const [block] = blocksOf(content)
    expect(block?.text).toBe(text)
    expect(block?.legacy).toEqual([])
  })

  it('is told by its letters alone in any other font', () => {
    const [block] = blocksOf(inFont('Times New Roman', '§éc lËp - Tù do'))
    expect(block?.text).toBe('Độc lập - Tự do')
  })
})
