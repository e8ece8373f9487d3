import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine, CopyPart } from '../assemble.ts'
import { readFoot } from './foot.ts'
import { readHeader } from './header.ts'
import {
  isAuthority,
  isCopyKind,
  isCopyNumber,
  isNumberLine,
  isPersonName,
  isPlaceAndDate,
  isRecipientsLabel,
  isStar,
  isTypedLine,
} from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'

/** A copy is the end of a file and short; several may follow each other. */
const MOST_LINES = 40

/** Nothing of a copy is a paragraph of text. */
const LONGEST_LINE = 200

/** True for what is at first sight the mark of a copy: its kind, or its own number. */
export const isCopyMark = (text: string): boolean => isCopyKind(text) || isCopyNumber(text)

/**
 * Where the copies begin that a body has set beneath a document: behind the document's signature, with their kind or
 * their own number, and the name of the copying body above or beside it.
 * @returns for each copy the index of its first line
 */
export const copyStarts = (lines: readonly PrintedLine[]): number[] => {
  const starts: number[] = []
  let signedFrom = 0
  let marked: PrintedLine | null = null
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]
    if (!line || line.block.cell?.bordered || !isCopyMark(line.text)) continue
    // The kind of copy in one column, its number in the other.
    if (marked && isSameTable(line, marked)) continue
    const start = startAbove(lines, secondFoot(lines, signedFrom, index) ?? index)
    if (start <= signedFrom || !lines.slice(signedFrom, start).some(isSigned)) continue
    starts.push(start)
    signedFrom = index + 1
    marked = line
  }
  return starts.filter((start, index) => isCopy(lines.slice(start, starts[index + 1] ?? lines.length)))
}

const isSigned = ({ text }: PrintedLine): boolean =>
  isRecipientsLabel(text) || isAuthority(text) || (isPersonName(text) && !isUpperCase(text))

/** Short, and signed, dated or numbered. */
const isCopy = (lines: readonly PrintedLine[]): boolean =>
  lines.length <= MOST_LINES &&
  lines.every(({ text }) => text.length <= LONGEST_LINE) &&
  lines.some((line) => isSigned(line) || isCopyNumber(line.text) || isPlaceAndDate(line.text))

/** A copy without header: its kind stands beneath recipients of its own, which come after those of the document. */
const secondFoot = (lines: readonly PrintedLine[], from: number, mark: number): number | null => {
  const [first, second] = lines.flatMap(({ text }, index) =>
    index >= from && index < mark && isRecipientsLabel(text) ? [index] : [],
  )
  return first === undefined ? null : (second ?? null)
}

/** The name of the copying body stands above its number or beside the kind of copy. */
const startAbove = (lines: readonly PrintedLine[], mark: number): number => {
  let start = mark
  for (let index = mark - 1; index >= 0; index--) {
    const [line, below] = [lines[index], lines[index + 1]]
    if (!line || !below) break
    const isBeside = line.paragraph === below.paragraph || isSameTable(line, below)
    if (!isAboveMark(line) || (!isBeside && (below.gap || below.breakBefore))) break
    start = index
  }
  return start
}

const isSameTable = ({ block: { cell } }: PrintedLine, { block: { cell: other } }: PrintedLine): boolean =>
  cell !== null && cell.table === other?.table

const isAboveMark = ({ text }: PrintedLine): boolean =>
  text.length <= LONGEST_LINE &&
  !isAuthority(text) &&
  (isUpperCase(text) ||
    isNumberLine(text) ||
    isPlaceAndDate(text) ||
    isStar(text) ||
    isTypedLine(text) ||
    isCopyKind(text))

/** @param starts as `copyStarts` gave them */
export const readCopies = (lines: readonly PrintedLine[], starts: readonly number[]): AssignedLine[] =>
  starts.flatMap((start, ordinal) =>
    readCopy(lines.slice(start, starts[ordinal + 1] ?? lines.length)).map(
      ({ part, ...line }): AssignedLine => ({
        ...line,
        component: 'ban_sao',
        copy: { ordinal, part },
      }),
    ),
  )

/** A copy is a document without text: a header and a foot; its kind stands in the one, or beside the other. */
const readCopy = (lines: readonly PrintedLine[]): (Omit<AssignedLine, 'component'> & { readonly part: CopyPart })[] => {
  const kind = lines.find(({ text }) => isCopyKind(text))
  const others = lines.filter((line) => line !== kind)
  const headerEnd = footOf(others)
  const parts = new Map<PrintedLine['block'], AssignedLine>()
  for (const line of [
    ...readHeader(leftFirst(others.slice(0, headerEnd))).assigned,
    ...readFoot(others.slice(headerEnd), 0).assigned,
  ]) {
    parts.set(line.block, line)
  }
  return lines.map(({ block }) => {
    const { component = null, ...line } = parts.get(block) ?? { block }
    return { ...line, part: block === kind?.block ? 'kind' : component }
  })
}

/** Without a title at its top a header is read column by column: the agency's name, then the date beside it. */
const leftFirst = (lines: readonly PrintedLine[]): PrintedLine[] => [
  ...lines.filter(({ side }) => side !== 'right'),
  ...lines.filter(({ side }) => side === 'right'),
]

/** The foot begins with recipients or authority; a head signs without either, beneath number and date. */
const footOf = (lines: readonly PrintedLine[]): number => {
  const foot = lines.findIndex(({ text }) => isRecipientsLabel(text) || isAuthority(text))
  return foot >= 0 ? foot : lines.findLastIndex(({ text }) => isNumberLine(text) || isPlaceAndDate(text)) + 1
}
