import { type Header, rowsOf } from '../../layouts/content.ts'
import { paragraph, table } from '../build-docx.ts'
import { textBox } from '../build-shapes.ts'
import { cell, centred, centredTabs, type Line, runs, stacked } from './lines.ts'

/** The lines of a header by where they stand, formatted as offices do. */
export interface HeaderLines {
  /** Superior, issuer and the mark beneath. */
  readonly names: readonly Line[]
  readonly number: readonly Line[]
  readonly titles: readonly Line[]
  readonly place: readonly Line[]
}

export const linesOf = (header: Header): HeaderLines => {
  const line = (text: string | undefined, more: Omit<Line, 'text'> = {}): Line[] => (text ? [{ text, ...more }] : [])
  return {
    names: [
      ...(header.superior ?? []).flatMap((text) => line(text, { size: 26 })),
      ...header.issuer.flatMap((text) => line(text, { size: 26, bold: true })),
      ...line(header.mark),
    ],
    number: [
      ...line(header.number, { size: 26 }),
      ...(header.subject ?? []).flatMap((text) => line(text, { size: 24 })),
    ],
    titles: [...line(header.title, { size: 26, bold: true }), ...line(header.motto, { bold: true })],
    place: line(header.place, { italic: true }),
  }
}

export const paragraphs = (...parts: readonly (readonly Line[])[]): string => parts.flat().map(centred).join('')

/** Widths of the two columns, twips. */
export const LEFT = 4000
export const RIGHT = 5600

/** One row of two cells. */
const twoCells = (header: Header): string => {
  const { names, number, titles, place } = linesOf(header)
  return table([[cell(LEFT, paragraphs(names, number)), cell(RIGHT, paragraphs(titles, [{ text: '' }], place))]])
}

/** The lines of a header row by row, as layouts have them that know no columns. */
const formattedRows = (header: Header): { readonly left: Line; readonly right: Line }[] => {
  const { names, number, titles, place } = linesOf(header)
  const known = [...names, ...number, ...titles, ...place]
  const formatted = (text: string): Line => known.find((line) => line.text === text) ?? { text }
  return rowsOf(header).map(({ left, right }) => ({ left: formatted(left), right: formatted(right) }))
}

/** How offices lay out the header, by what one would call it. */
export const HEADER_LAYOUTS: Readonly<Record<string, (header: Header) => string>> = {
  'bảng 2 cột': (header) => twoCells(header) + paragraph(''),

  'bảng 3 cột, cột giữa để trống': (header) => {
    const { names, number, titles, place } = linesOf(header)
    const row = [cell(LEFT, paragraphs(names, number)), cell(300, ''), cell(RIGHT, paragraphs(titles, place))]
    return table([row]) + paragraph('')
  },

  'bảng 2 hàng': (header) => {
    const { names, number, titles, place } = linesOf(header)
    return table([
      [cell(LEFT, paragraphs(names)), cell(RIGHT, paragraphs(titles))],
      [cell(LEFT, paragraphs(number)), cell(RIGHT, paragraphs(place))],
    ])
  },

  'bảng mỗi dòng một hàng': (header) =>
    table(formattedRows(header).map(({ left, right }) => [cell(LEFT, centred(left)), cell(RIGHT, centred(right))])),

  'bảng lồng trong bảng': (header) => table([[cell(9600, twoCells(header) + paragraph(''))]]),

  'bảng nổi': (header) => {
    const { names, number, titles, place } = linesOf(header)
    const floating = '<w:tblpPr w:leftFromText="180" w:rightFromText="180" w:vertAnchor="text" w:tblpY="1"/>'
    return table([[cell(LEFT, paragraphs(names, number)), cell(RIGHT, paragraphs(titles, place))]], floating)
  },

  'bảng, các dòng trong ô ngắt bằng Shift+Enter': (header) => {
    const { names, number, titles, place } = linesOf(header)
    const whole = (lines: readonly Line[]) => paragraph(stacked(lines), '<w:jc w:val="center"/>')
    return table([[cell(LEFT, whole([...names, ...number])), cell(RIGHT, whole([...titles, ...place]))]])
  },

  'dấu tab': (header) =>
    formattedRows(header)
      .map(({ left, right }) =>
        paragraph(runs({ text: '\t' }, left, { text: right.text && '\t' }, right), centredTabs(1900, 6900)),
      )
      .join('') + paragraph(''),

  'dấu tab, cả phần đầu trong một đoạn': (header) =>
    paragraph(
      formattedRows(header)
        .map(({ left, right }) => runs({ text: '\t' }, left, { text: '\t' }, right))
        .join('<w:r><w:br/></w:r>'),
      centredTabs(1900, 6900),
    ),

  'dấu cách': (header) =>
    formattedRows(header)
      .map(({ left, right }) => {
        const indent = Math.max(2, Math.round((36 - left.text.length) / 2))
        const gap = Math.max(4, 42 - indent - left.text.length)
        const between = right.text ? ' '.repeat(gap) : ''
        return paragraph(runs({ text: ' '.repeat(indent) }, left, { text: between }, right))
      })
      .join('') + paragraph(''),

  'đoạn thường, bên trái trước': (header) => {
    const { names, number, titles, place } = linesOf(header)
    return paragraphs(names, number, titles, place) + paragraph('')
  },

  'đoạn thường, bên phải trước': (header) => {
    const { names, number, titles, place } = linesOf(header)
    return paragraphs(titles, place, names, number) + paragraph('')
  },

  'đoạn thường, xen kẽ': (header) =>
    paragraphs(formattedRows(header).flatMap(({ left, right }) => [left, right].filter(({ text }) => text !== ''))) +
    paragraph(''),

  'hai hộp văn bản': (header) => {
    const { names, number, titles, place } = linesOf(header)
    return paragraph(textBox(paragraphs(names, number)) + textBox(paragraphs(titles, place))) + paragraph('').repeat(4)
  },
}
