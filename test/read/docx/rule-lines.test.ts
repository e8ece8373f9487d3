import { describe, expect, it } from 'vitest'
import type { RuleLine } from '../../../src/document/style.ts'
import { paragraph, run, section, table } from './build-docx.ts'
import { alternatives, anchored, drawn, shape, vmlLine } from './build-shapes.ts'
import { lineWith, readBuilt } from './read-built.ts'

const A4 = section({ top: 20, bottom: 20, left: 30, right: 15 })
const EMU = 36_000
const FONT = '<w:sz w:val="28"/>'
const text = (words: string, properties = '') => paragraph(run(words, FONT), properties)
const blank = (content = '', properties = '') => paragraph(content, `${properties}<w:rPr>${FONT}</w:rPr>`)

const ruleUnder = (body: string, words: string): RuleLine | null =>
  lineWith(readBuilt(body + A4), words).block.style?.ruleBelow ?? null

describe('a drawn line', () => {
  const solid = (length: number): RuleLine => ({ kind: 'shape', length, dashed: false })

  it('stands beneath the text that anchors it', () => {
    expect(ruleUnder(paragraph(run('ĐẢNG', FONT) + drawn({ length: 60, top: 6 })) + text('sau'), 'ĐẢNG')).toEqual(
      solid(60),
    )
  })

  it('stands beneath the text before the empty paragraph that anchors it', () => {
    expect(ruleUnder(text('ĐẢNG') + blank(drawn({ length: 60, top: 0.5 })) + text('sau'), 'ĐẢNG')).toEqual(solid(60))
  })

  it('stands beneath the text before the one that anchors it', () => {
    expect(ruleUnder(text('ĐẢNG') + paragraph(run('sau', FONT) + drawn({ length: 60, top: 0.5 })), 'ĐẢNG')).toEqual(
      solid(60),
    )
  })

  it('stands beneath the second line where the first one anchors it', () => {
    const body = paragraph(run('TỈNH UỶ', FONT) + drawn({ length: 30, top: 12 })) + text('VĂN PHÒNG') + text('sau')
    expect(ruleUnder(body, 'VĂN PHÒNG')).toEqual(solid(30))
    expect(ruleUnder(body, 'TỈNH UỶ')).toBeNull()
  })

  it('stands beneath the text of the other cell where it is drawn there', () => {
    const cell = (content: string) => `<w:tcPr><w:tcW w:w="4536" w:type="dxa"/></w:tcPr>${content}`
    const left = cell(paragraph(run('CƠ QUAN', FONT) + drawn({ length: 50, left: 95, top: 6 })) + text('Số'))
    const body = table([[left, cell(text('QUỐC HIỆU') + text('ngày'))]])
    expect(ruleUnder(body, 'QUỐC HIỆU')).toEqual(solid(50))
    expect(ruleUnder(body, 'CƠ QUAN')).toBeNull()
  })

  it('stands beneath the last text of the cell above', () => {
    const body = table([[text('ĐẢNG')], [blank(drawn({ length: 60, top: 0.5 }))]])
    expect(ruleUnder(body, 'ĐẢNG')).toEqual(solid(60))
  })

  it('counts once where it is drawn again for older programs, and where it is drawn for them only', () => {
    const place = { length: 60, top: 6 }
    const both = alternatives(drawn(place), vmlLine(55, 6))
    const read = readBuilt(paragraph(run('ĐẢNG', FONT) + both) + A4)
    expect(lineWith(read, 'ĐẢNG').block.style?.ruleBelow).toEqual(solid(60))
    expect(read.page.strayLines).toBe(0)
    expect(ruleUnder(text('ĐẢNG') + blank(vmlLine(55, 0.5)), 'ĐẢNG')).toEqual(solid(55))
  })

  it('is a VML connector or flat rectangle too', () => {
    const vml = (name: string, attributes: string) =>
      `<w:r><w:pict><v:${name} ${attributes} style="position:absolute;margin-top:1mm;width:60mm;height:.3mm"/></w:pict></w:r>`
    expect(ruleUnder(text('ĐẢNG') + blank(vml('shape', 'type="#_x0000_t32"')), 'ĐẢNG')).toEqual(solid(60))
    expect(ruleUnder(text('ĐẢNG') + blank(vml('rect', 'stroked="f"')), 'ĐẢNG')).toEqual(solid(60))
  })

  it('is as long as its group makes it', () => {
    const group = `<wpg:wgp><wpg:grpSpPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${80 * EMU}" cy="1000"/><a:chOff x="0" y="0"/><a:chExt cx="800" cy="10"/></a:xfrm></wpg:grpSpPr>${shape('line', { length: 600 / EMU, top: 0 })}</wpg:wgp>`
    expect(ruleUnder(paragraph(run('ĐẢNG', FONT) + anchored(group, { length: 80, top: 6 })), 'ĐẢNG')).toEqual(solid(60))
  })

  it('is as long as the column where it is a horizontal rule', () => {
    const rule = '<w:r><w:pict><v:rect style="width:0;height:1.5pt" o:hr="t" o:hrstd="t" stroked="f"/></w:pict></w:r>'
    expect(ruleUnder(text('ĐẢNG') + blank(rule), 'ĐẢNG')?.length).toBeCloseTo(165, 1)
  })

  it('tells dashes', () => {
    const dashed = drawn({ length: 60, top: 6 }, '<a:ln><a:prstDash val="dash"/></a:ln>')
    expect(ruleUnder(paragraph(run('ĐẢNG', FONT) + dashed), 'ĐẢNG')).toEqual({
      kind: 'shape',
      length: 60,
      dashed: true,
    })
  })

  it.each([
    ['has no colour', drawn({ length: 60, top: 6 }, '<a:ln><a:noFill/></a:ln>')],
    [
      'holds text',
      anchored(
        '<wps:wsp><wps:spPr><a:xfrm><a:ext cx="2160000" cy="0"/></a:xfrm></wps:spPr><wps:txbx><w:txbxContent/></wps:txbx></wps:wsp>',
        { length: 60, top: 6 },
      ),
    ],
    [
      'stands upright',
      anchored(
        '<wps:wsp><wps:spPr><a:xfrm><a:ext cx="0" cy="900000"/></a:xfrm><a:prstGeom prst="line"/></wps:spPr></wps:wsp>',
        { length: 0, top: 0 },
      ),
    ],
    [
      'is a picture',
      '<w:r><w:pict><v:shape style="width:60mm;height:20mm"><v:imagedata r:id="x"/></v:shape></w:pict></w:r>',
    ],
  ])('is none where it %s', (_how, content) => {
    const { lines, page } = readBuilt(paragraph(run('ĐẢNG', FONT) + content) + A4)
    expect(lines[0]?.block.style?.ruleBelow).toBeNull()
    expect(page.strayLines).toBe(0)
  })

  it('is counted where it stands beneath no text, or a text has two', () => {
    expect(readBuilt(blank(drawn({ length: 60, top: 1 })) + text('sau')).page.strayLines).toBe(1)
    const two = run('A', FONT) + drawn({ length: 30, top: 6 }) + drawn({ length: 60, left: 80, top: 6 })
    expect(readBuilt(paragraph(two)).page.strayLines).toBe(1)
  })
})

describe('a border', () => {
  const bottom = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'
  const top = bottom.replaceAll('bottom', 'top')
  const border = (length: number): RuleLine => ({ kind: 'border', length, dashed: false })

  it('is as long as the column without the indents', () => {
    expect(ruleUnder(text('ĐẢNG', `${bottom}<w:ind w:left="1134" w:right="1701"/>`), 'ĐẢNG')?.length).toBeCloseTo(
      115,
      1,
    )
  })

  it('may belong to an empty paragraph beneath, or be the upper one of the next text', () => {
    expect(ruleUnder(text('ĐẢNG') + blank('', bottom) + text('sau'), 'ĐẢNG')?.kind).toBe('border')
    expect(ruleUnder(text('ĐẢNG') + text('sau', top), 'ĐẢNG')?.kind).toBe('border')
    expect(ruleUnder(text('ĐẢNG') + text('sau', bottom), 'ĐẢNG')).toBeNull()
  })

  it('stands only beneath the last of neighbours that have the same', () => {
    const body = text('một', bottom) + text('hai', bottom)
    expect(ruleUnder(body, 'một')).toBeNull()
    expect(ruleUnder(body, 'hai')?.kind).toBe('border')
  })

  it('is none where it goes round the text, is white or is taken away', () => {
    const frame = `<w:pBdr>${['top', 'left', 'bottom', 'right'].map((edge) => `<w:${edge} w:val="single"/>`).join('')}</w:pBdr>`
    for (const properties of [frame, bottom.replace('auto', 'FFFFFF'), bottom.replace('single', 'nil')]) {
      expect(ruleUnder(text('MẬT', properties), 'MẬT')).toBeNull()
    }
  })

  it('is told of the text beneath it too', () => {
    const above = (body: string) => lineWith(readBuilt(body + A4), 'Địa chỉ').block.style?.ruleAbove
    expect(above(text('trước') + text('Địa chỉ', top))?.kind).toBe('border')
    expect(above(blank('', bottom) + text('Địa chỉ'))?.length).toBeCloseTo(165, 1)
    expect(above(text('trước', bottom) + text('Địa chỉ'))).toBeNull()
  })

  it('of a cell is the line beneath its last text, in a table that only lays out the page', () => {
    const cell = (words: string, edge = '') =>
      `<w:tcPr><w:tcW w:w="2835" w:type="dxa"/><w:tcBorders>${edge}</w:tcBorders></w:tcPr>${text(words)}`
    const line = { kind: 'cell-border', length: 50.01, dashed: false }
    expect(ruleUnder(table([[cell('A', '<w:bottom w:val="single"/>'), cell('B')]]), 'A')).toEqual(line)
    expect(
      ruleUnder(
        table([
          [cell('A'), cell('B')],
          [cell('C', '<w:top w:val="single"/>'), cell('D')],
        ]),
        'A',
      ),
    ).toEqual(line)
    expect(ruleUnder(table([[cell('A'), cell('B')]]), 'A')).toBeNull()
    const grid =
      '<w:tblBorders><w:left w:val="single"/><w:bottom w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
    expect(ruleUnder(table([[cell('A'), cell('B')]], grid), 'A')).toBeNull()
  })

  it('tells dashes of a border', () => {
    expect(ruleUnder(text('A', bottom.replace('single', 'dashed')), 'A')).toEqual({
      ...border(165),
      length: expect.closeTo(165, 1),
      dashed: true,
    })
  })
})

describe('underlining', () => {
  it('is a line where all letters have it', () => {
    const underlined = run('Nơi nhận', '<w:u w:val="single"/>')
    expect(ruleUnder(paragraph(`${underlined}${run(' ')}`), 'Nơi nhận')).toEqual({
      kind: 'underline',
      length: null,
      dashed: false,
    })
    expect(ruleUnder(paragraph(`${underlined}${run(':')}`), 'Nơi nhận:')).toBeNull()
  })
})
