import { isDraftedBy } from '../../document/recipient-list.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine } from '../assemble.ts'
import { bareFootStart } from './bare-foot.ts'
import {
  isAppendixGuide,
  isAppendixLabel,
  isAuthority,
  isPersonName,
  isRecipientsLabel,
  isSignerTitle,
  isSigningHint,
} from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'
import { readSigners } from './signers.ts'

/** Recipients and signature, and the index of the first line that belongs to them. */
export interface Foot {
  readonly assigned: readonly AssignedLine[]
  readonly start: number
  /** Index of the first line behind them. */
  readonly end: number
}

/** Reads "Nơi nhận" and the signature, which stand side by side, one after the other, or the other way round. */
export const readFoot = (lines: readonly PrintedLine[], from: number): Foot => {
  const start = footStart(lines, from) ?? bareFootStart(lines, from)
  if (start === null) {
    const appendix = lines.findIndex(({ text }, index) => index >= from && isAppendixLabel(text))
    const bodyEnd = appendix < 0 ? lines.length : appendix
    return { assigned: [], start: bodyEnd, end: bodyEnd }
  }
  const end = footEnd(lines, start)
  const { recipients, signature } = separate(lines.slice(start, end))
  const assigned = [
    ...recipients.map(({ block }): AssignedLine => ({ block, component: 'noi_nhan' })),
    ...readSigners(signature),
  ]
  return { assigned: inReadingOrder(assigned, lines), start, end }
}

const footStart = (lines: readonly PrintedLine[], from: number): number | null => {
  const label = lines.findIndex(
    ({ text, block }, index) => index >= from && isRecipientsLabel(text) && !block.cell?.bordered,
  )
  const authority = lines.findIndex(
    ({ text, block }, index) => index >= from && isAuthority(text) && !block.cell?.bordered,
  )
  const found = [label, authority].filter((index) => index >= 0)
  if (found.length === 0) return null
  const start = Math.min(...found)
  return start === label ? signatureAbove(lines, from, label) : start
}

/** A head signs without authority line; where the recipients stand below, title and name are the lines above them. */
const signatureAbove = (lines: readonly PrintedLine[], from: number, label: number): number => {
  let start = label
  for (let index = label - 1; index >= Math.max(from, label - 6); index--) {
    const line = lines[index]
    if (!line || line.side !== null || !isPartOfSignature(line.text)) break
    start = index
  }
  const above = lines.slice(start, label)
  if (above.some(({ text }) => isPersonName(text) && !isUpperCase(text))) return start
  // A title alone above the list: the name stands beneath it.
  return isSignerTitle(lines[label - 1]?.text ?? '') ? label - 1 : label
}

const isPartOfSignature = (text: string): boolean =>
  text.length <= 80 && (isUpperCase(text) || isPersonName(text) || isSigningHint(text))

/** The foot ends with the last line that is a name, an item or a title; an appendix, a list or another document may follow. */
const footEnd = (lines: readonly PrintedLine[], start: number): number => {
  const next = lines.findIndex(
    (line, index) => index > start && (line.breakBefore || isAppendixLabel(line.text) || beginsList(lines, index)),
  )
  return next < 0 ? lines.length : next
}

/** A table of data, or "DANH SÁCH … (Kèm theo Quyết định số …)": what is attached without a label of its own. */
const beginsList = (lines: readonly PrintedLine[], index: number): boolean => {
  const line = lines[index]
  if (!line || line.side !== null) return line?.block.cell?.bordered === true
  const below = lines.slice(index, index + MOST_LINES_ABOVE_GUIDE)
  return isUpperCase(line.text) && below.some(({ text }) => isAppendixGuide(text))
}

/** A heading takes no more lines above "(Kèm theo …)". */
const MOST_LINES_ABOVE_GUIDE = 4

/** Tells recipients from signature: by column where there are two, otherwise by the dashes of the list. */
const separate = (
  lines: readonly PrintedLine[],
): { readonly recipients: readonly PrintedLine[]; readonly signature: readonly PrintedLine[] } => {
  const recipients: PrintedLine[] = []
  const signature: PrintedLine[] = []
  const label = lines.find(({ text }) => isRecipientsLabel(text))
  let inList = false
  for (const line of lines) {
    if (isRecipientsLabel(line.text)) {
      recipients.push(line)
      inList = true
    } else if (label && standSideBySide(label, line)) {
      if (line.side === label.side) recipients.push(line)
      else signature.push(line)
    } else if (inList && belongsToList(line, recipients)) {
      recipients.push(line)
    } else {
      inList = false
      signature.push(line)
    }
  }
  return { recipients, signature }
}

const standSideBySide = (label: PrintedLine, { side, block }: PrintedLine): boolean =>
  label.side !== null && side !== null && label.block.cell?.table === block.cell?.table

const belongsToList = ({ text, gap }: PrintedLine, above: readonly PrintedLine[]): boolean => {
  if (/^[-–•+*]\s*\S/u.test(text)) return true
  if (gap) return false
  if (/[;,]$/u.test(text) || isDraftedBy(text)) return true
  const isListClosed = /\.$/u.test(above.at(-1)?.text ?? '')
  return above.length > 1 && !isUpperCase(text) && !(isListClosed && isPersonName(text))
}

const inReadingOrder = (assigned: readonly AssignedLine[], lines: readonly PrintedLine[]): AssignedLine[] => {
  const order = new Map(lines.map(({ block }, index) => [block, index]))
  return [...assigned].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0))
}
