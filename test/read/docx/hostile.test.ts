import { describe, expect, it } from 'vitest'
import { InputError } from '../../../src/document/input-error.ts'
import { readDocxLines } from '../../../src/read/docx/read-docx-lines.ts'
import { buildDocx, docxParts, paragraph, run, section, table, zipped } from './build-docx.ts'
import { inputErrorOf } from './input-error-of.ts'

const FULL = {
  body:
    table([
      [paragraph('TỈNH UỶ CÀ MAU', '<w:pStyle w:val="Ten"/>'), paragraph(run('ĐẢNG CỘNG SẢN VIỆT NAM', '<w:b/>'))],
    ]) +
    paragraph('Thực hiện Quy định', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>') +
    paragraph(
      '<w:r><w:drawing><wp:anchor><wp:positionV relativeFrom="paragraph"><wp:posOffset>9000</wp:posOffset></wp:positionV><wp:extent cx="900000" cy="0"/><a:graphic><a:graphicData><wps:wsp><wps:spPr><a:xfrm><a:ext cx="900000" cy="0"/></a:xfrm></wps:spPr></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></w:r>',
    ) +
    section({ top: 20, bottom: 20, left: 30, right: 15 }, '<w:headerReference w:type="default" r:id="h1"/>'),
  styles: '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:b/><w:sz w:val="28"/></w:rPr></w:style>',
  numbering:
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  settings: '<w:evenAndOddHeaders/>',
  headers: { h1: paragraph('<w:fldSimple w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>') },
}

/** Reads bytes that may be anything; whatever they are, the only error is one for the user. */
const outcomeOf = (bytes: Uint8Array): 'read' | 'refused' => {
  try {
    const { lines, source } = readDocxLines('a.docx', bytes)
    for (const { block } of lines) source.position(block.locate({ start: 0, end: block.text.length }).span.start)
    return 'read'
  } catch (error) {
    if (error instanceof InputError && /^tep\//.test(error.id) && error.text.vi !== '') return 'refused'
    throw error
  }
}

const withMain = (body: string): Uint8Array => buildDocx(body)
const idOf = (bytes: Uint8Array): string => inputErrorOf(() => readDocxLines('a.docx', bytes)).id

describe('an odd file', () => {
  const bytes = buildDocx(FULL)

  it('is read while it is whole', () => {
    expect(outcomeOf(bytes)).toBe('read')
  })

  it('is read where numbers in it are out of all bounds', () => {
    const parts = docxParts(FULL)
    for (const number of ['-1', '99999999999', '1e400', 'NaN', '', '0']) {
      const wild = Object.fromEntries(
        Object.entries(parts).map(([name, xml]) => [
          name,
          name.startsWith('word/') && name.endsWith('.xml') ? xml.replace(/="\d+"/g, `="${number}"`) : xml,
        ]),
      )
      expect(outcomeOf(zipped(wild))).toBe('read')
    }
  })
})

describe('a file that is meant to do harm', () => {
  it('is refused where a part inflates beyond all measure, whatever size it declares', () => {
    const bomb = zipped({ ...docxParts({ body: '' }), 'word/document.xml': new Uint8Array(40 * 2 ** 20) })
    expect(bomb.length).toBeLessThan(100_000)
    expect(idOf(bomb)).toBe('tep/qua-lon')
    const lying = Buffer.from(bomb)
    for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
      lying.writeUInt32LE(10, at + 24)
    expect(idOf(lying)).toBe('tep/qua-lon')
  })

  it('is refused where it holds too many parts', () => {
    const many = Object.fromEntries(Array.from({ length: 10_001 }, (_, index) => [`${index}.xml`, '']))
    expect(idOf(zipped({ ...many, ...docxParts({ body: '' }) }))).toBe('tep/qua-lon')
  })

  it.each([
    ['too deeply nested', '<w:tbl><w:tr><w:tc>'.repeat(2000)],
    ['too many paragraphs', '<w:p/>'.repeat(100_001)],
    ['too many attributes', `<w:p ${Array.from({ length: 400 }, (_, index) => `w:a${index}="1"`).join(' ')}/>`],
  ])('is refused where it has %s', (_what, body) => {
    expect(idOf(withMain(body))).toBe('tep/qua-lon')
  })

  it('is read in bounded time where everything refers to everything', () => {
    const styles = Array.from(
      { length: 500 },
      (_, index) =>
        `<w:style w:type="paragraph" w:styleId="s${index}"><w:basedOn w:val="s${(index + 1) % 500}"/></w:style>`,
    ).join('')
    const body = Array.from({ length: 500 }, (_, index) => paragraph('a', `<w:pStyle w:val="s${index}"/>`)).join('')
    expect(outcomeOf(buildDocx({ body, styles }))).toBe('read')
  })

  it('is read in bounded time where thousands of lines are drawn in one place', () => {
    const line =
      '<w:r><w:pict><v:line style="position:absolute;margin-top:250mm" from="0,0" to="60mm,0"/></w:pict></w:r>'
    const body = paragraph(run('a') + line.repeat(20_000)) + paragraph('b').repeat(5000)
    expect(outcomeOf(withMain(body))).toBe('read')
  })

  it.each([
    ['characters written as references', paragraph(`<w:r><w:t>${'&#65;'.repeat(300_000)}</w:t></w:r>`)],
    [
      'runs that all look different',
      paragraph(Array.from({ length: 40_000 }, (_, index) => run('a', `<w:sz w:val="${index}"/>`)).join('')),
    ],
    ['page breaks', paragraph(`<w:r>${'<w:br w:type="page"/>'.repeat(200_000)}<w:t>a</w:t></w:r>`)],
    ['page numbers', paragraph(`<w:r>${'<w:t>a</w:t><w:pgNum/>'.repeat(50_000)}</w:r>`)],
    [
      'fields that never end',
      paragraph(`<w:r>${'<w:fldChar w:fldCharType="begin"/><w:instrText>IF</w:instrText>'.repeat(50_000)}</w:r>`),
    ],
    ['digits in one length', paragraph('a', `<w:ind w:left="${'1'.repeat(500_000)}x"/>`)],
    [
      'tables in tables',
      `${'<w:tbl><w:tr><w:tc>'.repeat(300)}${paragraph('a').repeat(3000)}${'</w:tc></w:tr></w:tbl>'.repeat(300)}`,
    ],
    ['list items', paragraph('a', '<w:numPr><w:ilvl w:val="8"/><w:numId w:val="1"/></w:numPr>').repeat(20_000)],
  ])('is read in bounded time where it has very many %s', (_what, body) => {
    expect(outcomeOf(buildDocx({ body, numbering: FULL.numbering }))).toBe('read')
  })

  it('is read or refused in bounded time where names are declared or styles listed over and over', () => {
    const declared = Array.from({ length: 60_000 }, (_, index) => `<x:y xmlns:x="urn:${index}"/>`).join('')
    expect(idOf(withMain(declared))).toBe('tep/qua-lon')
    expect(outcomeOf(buildDocx({ body: paragraph('a'), styles: '<w:latentStyles/>'.repeat(100_000) }))).toBe('read')
    expect(
      outcomeOf(buildDocx({ body: paragraph('a'), styles: '<w:latentStyles><w:x/></w:latentStyles>'.repeat(100_000) })),
    ).toBe('read')
  })

  it('is read in bounded time where deletions join thousands of paragraphs', () => {
    const { lines } = readDocxLines(
      'a.docx',
      withMain(paragraph('a', '<w:rPr><w:del/></w:rPr>').repeat(20_000) + paragraph('b')),
    )
    expect(lines.map((line) => line.block.raw.length)).toEqual([20_001])
  })
})
