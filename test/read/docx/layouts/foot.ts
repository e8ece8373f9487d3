import type { Content, Signer } from '../../layouts/content.ts'
import { paragraph, table } from '../build-docx.ts'
import { cell, centred, centredTabs, type Line, runs, stacked } from './lines.ts'

type Foot = Pick<Content, 'recipients' | 'signers'>

const ROOM = 4

/** What stands on the left and on the right at the foot: recipients and signer, or two signers. Empty lines are room to sign. */
const columnsOf = ({ recipients = [], signers }: Foot): { readonly left: Line[]; readonly right: Line[] } => {
  const [first, second] = signers
  const right = second ?? first
  const list: Line[] = [
    { text: 'Nơi nhận:', bold: true, italic: true, size: 24 },
    ...recipients.map((text) => ({ text: `- ${text}`, size: 22 })),
  ]
  return {
    left: second && first ? signatureOf(first) : recipients.length > 0 ? list : [],
    right: right ? signatureOf(right) : [],
  }
}

const signatureOf = ({ quyen_han = [], chuc_vu, ho_ten }: Signer): Line[] => [
  ...[...quyen_han, ...chuc_vu].map((text) => ({ text, bold: true })),
  ...Array.from({ length: ROOM }, () => ({ text: '' })),
  ...(ho_ten ? [{ text: ho_ten, bold: true }] : []),
]

const flush = (lines: readonly Line[]): string => lines.map((line) => paragraph(runs(line))).join('')
const centredLines = (lines: readonly Line[]): string => lines.map(centred).join('')

const twoCells = (foot: Foot): string => {
  const { left, right } = columnsOf(foot)
  return table([[cell(4800, flush(left)), cell(4800, centredLines(right))]])
}

/** The columns side by side, line by line. */
const besides = (foot: Foot): { readonly left: Line; readonly right: Line }[] => {
  const { left, right } = columnsOf(foot)
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => ({
    left: left[index] ?? { text: '' },
    right: right[index] ?? { text: '' },
  }))
}

/** How offices lay out recipients and signature side by side. */
export const FOOT_LAYOUTS: Readonly<Record<string, (foot: Foot) => string>> = {
  'bảng 2 cột': twoCells,

  'bảng 3 cột, cột giữa để trống': (foot) => {
    const { left, right } = columnsOf(foot)
    return table([[cell(4500, flush(left)), cell(600, ''), cell(4500, centredLines(right))]])
  },

  'bảng lồng trong bảng': (foot) => table([[cell(9600, twoCells(foot) + paragraph(''))]]),

  'bảng, các dòng trong ô ngắt bằng Shift+Enter': (foot) => {
    const { left, right } = columnsOf(foot)
    return table([
      [cell(4800, paragraph(stacked(left))), cell(4800, paragraph(stacked(right), '<w:jc w:val="center"/>'))],
    ])
  },

  'dấu tab': (foot) =>
    besides(foot)
      .map(({ left, right }) => paragraph(runs(left, { text: right.text && '\t' }, right), centredTabs(6900)))
      .join(''),

  'dấu tab ở đầu mỗi dòng': (foot) =>
    besides(foot)
      .map(({ left, right }) =>
        paragraph(runs({ text: '\t' }, left, { text: right.text && '\t' }, right), centredTabs(1500, 6900)),
      )
      .join(''),

  'dấu cách': (foot) =>
    besides(foot)
      .map(({ left, right }) => {
        const gap = right.text ? ' '.repeat(Math.max(4, 70 - left.text.length - Math.round(right.text.length / 2))) : ''
        return paragraph(runs(left, { text: gap }, right))
      })
      .join(''),
}

/** How they stand one beneath the other: only where there are recipients, for two signers would be one list. */
export const STACKED_FOOT_LAYOUTS: Readonly<Record<string, (foot: Foot) => string>> = {
  'nơi nhận trước, chữ ký sau': (foot) => {
    const { left, right } = columnsOf(foot)
    return flush(left) + paragraph('') + centredLines(right)
  },
  'chữ ký trước, nơi nhận sau': (foot) => {
    const { left, right } = columnsOf(foot)
    return centredLines(right) + paragraph('') + flush(left)
  },
}
