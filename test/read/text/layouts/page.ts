import type { Content, Header, Signer } from '../../layouts/content.ts'
import { rowsOf, typed } from '../../layouts/content.ts'

/** Characters in a line of a page, and where its right half begins. */
const WIDTH = 88
const MIDDLE = 44

const centredIn = (text: string, width: number): string =>
  text === '' ? '' : ' '.repeat(Math.max(0, Math.floor((width - text.length) / 2))) + text

/** Two halves of a line side by side, each centred in its own; a long one keeps a gap before the other. */
export const beside = (left: string, right: string, gap: number): string => {
  if (right === '') return centredIn(left, MIDDLE)
  const start = centredIn(left, MIDDLE)
  const indent = Math.max(gap, MIDDLE - start.length + Math.floor((WIDTH - MIDDLE - right.length) / 2))
  return start + ' '.repeat(indent) + right
}

const columns = ({ superior = [], issuer, mark, number, subject = [], title, motto, place }: Header) => ({
  left: [...superior, ...issuer, ...printed(mark, number), ...subject],
  right: [title, ...printed(motto, place)],
})

const printed = (...lines: readonly (string | undefined)[]): string[] => lines.filter((line) => line !== undefined)

/** Lines of a header in a text file, by what made the file. */
export const TEXT_HEADERS: Readonly<Record<string, (header: Header) => readonly string[]>> = {
  'hai cột': (header) => rowsOf(header).map(({ left, right }) => beside(left, right, 4)),
  'cột trái trước': (header) => [...columns(header).left, '', ...columns(header).right],
  'cột phải trước': (header) => [...columns(header).right, '', ...columns(header).left],
  'từng dòng, trái rồi phải': (header) =>
    rowsOf(header).flatMap(({ left, right }) => [left, right].filter((text) => text !== '')),
}

/** Side by side with one space between, as OCR writes columns. */
const run = (left: string, right: string): string => `${left} ${right}`.trim()

const signature = ({ quyen_han = [], chuc_vu, ho_ten }: Signer): string[] => [
  ...quyen_han,
  ...chuc_vu,
  '',
  '',
  '',
  ...(ho_ten ? [ho_ten] : []),
]

type Foot = Pick<Content, 'recipients' | 'signers'>

const halves = ({ recipients = [], signers }: Foot): { readonly left: string[]; readonly right: string[] } => {
  const [first, second] = signers
  const list = recipients.length > 0 ? ['Nơi nhận:', ...recipients.map((text) => `- ${text}`)] : []
  const right = second ?? first
  return { left: second && first ? signature(first) : list, right: right ? signature(right) : [] }
}

/** Lines of recipients and signature. */
export const TEXT_FEET: Readonly<Record<string, (foot: Foot) => readonly string[]>> = {
  'hai cột': (foot) => {
    const { left, right } = halves(foot)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
      const [start = '', end = ''] = [left[index], right[index]]
      if (end === '') return start
      const place = MIDDLE + Math.max(0, Math.floor((WIDTH - MIDDLE - end.length) / 2))
      return start + ' '.repeat(Math.max(4, place - start.length)) + end
    })
  },
  'nơi nhận trước': (foot) => [...halves(foot).left, '', ...halves(foot).right],
  'chữ ký trước': (foot) => [...halves(foot).right, '', ...halves(foot).left],
}

/** Breaks a paragraph into lines as they stand on a page; the first one is indented. */
const wrapped = (paragraph: string): string[] => {
  const lines: string[] = []
  let line = '     '
  for (const word of paragraph.split(' ')) {
    if (line.length + word.length + 1 > WIDTH && line.trim() !== '') {
      lines.push(line)
      line = word
    } else line += line.trim() === '' ? word : ` ${word}`
  }
  return [...lines, line]
}

/** Header and foot as OCR leaves them. */
export const OCR = {
  header: (header: Header): readonly string[] => rowsOf(header).map(({ left, right }) => run(left, right)),
  foot: (foot: Foot): readonly string[] => {
    const { left, right } = halves(foot)
    return Array.from({ length: Math.max(left.length, right.length) }, (_, index) =>
      run(left[index] ?? '', right[index] ?? ''),
    )
  },
}

export interface TextLayout {
  readonly header?: (header: Header) => readonly string[]
  readonly foot?: (foot: Foot) => readonly string[]
}

const named = <T>(layouts: Readonly<Record<string, T>>, name: string): T => {
  const layout = layouts[name]
  if (!layout) throw new Error(`no layout «${name}»`)
  return layout
}

/** Both in two columns, as a program takes them out of a PDF. */
export const IN_COLUMNS: TextLayout = { header: named(TEXT_HEADERS, 'hai cột'), foot: named(TEXT_FEET, 'hai cột') }

/**
 * The text of a document, its paragraphs broken into lines.
 * @param layout where left out, the columns stand one after the other, but two signers
 * beside each other
 */
export const pourText = (content: Content, layout: TextLayout = {}): string => {
  const header = layout.header ?? named(TEXT_HEADERS, 'cột trái trước')
  const foot = layout.foot ?? named(TEXT_FEET, content.signers.length > 1 ? 'hai cột' : 'nơi nhận trước')
  const { titled, addressees = [], competence, grounds = [], decides, body } = content
  const centre = (text: string): string => centredIn(text, WIDTH)
  const [only, second] = addressees
  const sentTo =
    second === undefined
      ? printed(only && centre(`Kính gửi: ${only}`))
      : ['Kính gửi:', ...addressees.map((text) => `- ${text}`)].map((line) => ' '.repeat(30) + line)
  return [
    ...header(typed(content.header)),
    '',
    ...(titled ? [titled.name, ...titled.subject, ...printed(titled.separator)].map(centre) : []),
    '',
    ...sentTo,
    '',
    ...(competence ? [centre(competence)] : []),
    ...grounds.flatMap(wrapped),
    ...(decides ? [centre(decides)] : []),
    ...body.flatMap((part) => (typeof part === 'string' ? wrapped(part) : part.map((cells) => cells.join('      ')))),
    '',
    ...foot(content),
    '',
  ].join('\n')
}
