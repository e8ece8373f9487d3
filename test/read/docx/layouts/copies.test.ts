import { describe, expect, it } from 'vitest'
import { type Content, expectedOf } from '../../layouts/content.ts'
import { type CopyContent, PARTY_COPIES, STATE_COPIES } from '../../layouts/copies.ts'
import { PARTY_CONTENTS } from '../../layouts/party.ts'
import { STATE_CONTENTS } from '../../layouts/state.ts'
import { paragraph, table } from '../build-docx.ts'
import { cell, centred, centredTabs, justified, runs } from './lines.ts'
import { inspectBody, pour } from './pour.ts'

type Rows = CopyContent['rows']

const column = (rows: Rows, side: 0 | 1): string => rows.map((row) => centred({ text: row[side] })).join('')

/** The rows down to the dateline, and those of recipients and signature. */
const parts = (rows: Rows): readonly Rows[] => {
  const foot = rows.findIndex(([left]) => left === 'Nơi nhận:')
  return foot <= 0 ? [rows] : [rows.slice(0, foot), rows.slice(foot)]
}

const oneRow = (rows: Rows): string => table([[cell(4800, column(rows, 0)), cell(4800, column(rows, 1))]])

const FULL_LINE = '<w:pBdr><w:bottom w:val="single" w:sz="6" w:space="1" w:color="auto"/></w:pBdr>'

const COPY_LAYOUTS: Readonly<Record<string, (rows: Rows) => string>> = {
  'một bảng, một dòng': oneRow,
  'một bảng, mỗi dòng chữ một dòng': (rows) =>
    table(rows.map(([left, right]) => [cell(4800, centred({ text: left })), cell(4800, centred({ text: right }))])),
  'hai bảng cách nhau': (rows) => parts(rows).map(oneRow).join(paragraph('')),
  'dấu tab': (rows) =>
    rows.map(([left, right]) => paragraph(runs({ text: `\t${left}\t${right}` }), centredTabs(2200, 6900))).join(''),
  'dấu cách': (rows) =>
    rows
      .map(([left, right]) => paragraph(runs({ text: left + (right && ' '.repeat(60 - left.length)) + right })))
      .join(''),
  'dưới đường kẻ hết chiều rộng': (rows) => paragraph('', FULL_LINE) + oneRow(rows),
}

const first = (contents: readonly Content[], type: string): Content => {
  const found = contents.find((content) => content.type === type)
  if (!found) throw new Error(`no ${type}`)
  return found
}

const CASES = [
  ...STATE_COPIES.map((copy) => [first(STATE_CONTENTS, 'quyet-dinh'), copy] as const),
  ...PARTY_COPIES.map((copy) => [first(PARTY_CONTENTS, 'ke-hoach'), copy] as const),
].flatMap(([content, copy]) =>
  Object.entries(COPY_LAYOUTS).map(([way, layout]) => [`${way}: ${copy.name}`, content, copy, layout] as const),
)

const [sameCopy, otherCopy] = STATE_COPIES
const decision = first(STATE_CONTENTS, 'quyet-dinh')

describe('a copy beneath a Word document', () => {
  it.each(CASES)('%s', (_, content, copy, layout) => {
    expect(inspectBody(pour(content) + paragraph('') + layout(copy.rows)).documents).toEqual([
      { ...expectedOf(content), ban_sao: [copy.expected] },
    ])
  })

  it('may have been copied again', () => {
    if (!sameCopy || !otherCopy) throw new Error('no copies')
    const body = [pour(decision), oneRow(sameCopy.rows), oneRow(otherCopy.rows)].join(paragraph(''))
    expect(inspectBody(body).documents).toEqual([
      { ...expectedOf(decision), ban_sao: [sameCopy.expected, otherCopy.expected] },
    ])
  })

  it('stands behind the appendices of the document', () => {
    if (!sameCopy) throw new Error('no copy')
    const appendix =
      centred({ text: 'Phụ lục I', bold: true }) +
      centred({ text: 'DANH MỤC HỒ SƠ', bold: true }) +
      justified('Hồ sơ gồm biên bản và tờ trình.')
    const body = [pour(decision), appendix, oneRow(sameCopy.rows)].join(paragraph(''))
    expect(inspectBody(body).documents).toEqual([{ ...expectedOf(decision), ban_sao: [sameCopy.expected] }])
  })
})

describe('what is no copy', () => {
  it.each(['Sao y bản chính', 'Bản sao', 'SAO LỤC'])('«%s» as a line of the text', (text) => {
    const content: Content = {
      ...decision,
      body: ['Điều 1. Hồ sơ gồm:', text, 'Điều 2. Quyết định này có hiệu lực./.'],
    }
    expect(inspectBody(pour(content)).documents).toEqual([expectedOf(content)])
  })

  it('«Bản sao» as a cell of a list behind the signature', () => {
    const borders =
      '<w:tblBorders><w:top w:val="single"/><w:left w:val="single"/><w:bottom w:val="single"/><w:right w:val="single"/><w:insideH w:val="single"/><w:insideV w:val="single"/></w:tblBorders>'
    const list = table([['TT', 'Bản sao'].map((text) => paragraph(runs({ text })))], borders)
    expect(inspectBody(pour(decision) + paragraph('') + list).documents).toEqual([expectedOf(decision)])
  })
})
