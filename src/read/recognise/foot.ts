import type { Block } from '../../document/block.ts'
import { isDraftedBy } from '../../document/recipient-list.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'
import { beginsBodyName, isAppendixLabel, isAuthority, isPersonName, isRecipientsLabel } from './patterns.ts'

/** Recipients and signature, and the index of the first line that belongs to them. */
export interface Foot {
  readonly assigned: readonly AssignedLine[]
  readonly start: number
  /** Index of the first line behind them. */
  readonly end: number
}

interface Placed {
  readonly block: Block
  readonly gap: boolean
}

/** Reads "Nơi nhận" and the signature, which stand side by side, one after the other, or the other way round. */
export const readFoot = (lines: readonly Line[], from: number): Foot => {
  const start = footStart(lines, from)
  if (start === null) return readBareSignature(lines, from)
  const end = footEnd(lines, start)
  const placed = place(lines.slice(start, end))
  const { recipients, signature } = separate(placed)
  const assigned = [
    ...recipients.map(({ block }): AssignedLine => ({ block, component: 'noi_nhan' })),
    ...readSignature(signature),
  ]
  return { assigned: inReadingOrder(assigned, lines), start, end }
}

const footStart = (lines: readonly Line[], from: number): number | null => {
  const label = lines.findIndex((line, index) => index >= from && isRecipientsLabel(line.block.text))
  const authority = lines.findIndex((line, index) => index >= from && isAuthority(line.block.text))
  const found = [label, authority].filter((index) => index >= 0)
  return found.length > 0 ? Math.min(...found) : null
}

/** The foot ends with the last line that is a name, an item or a title; an appendix or another document may follow. */
const footEnd = (lines: readonly Line[], start: number): number => {
  const next = lines.findIndex((line, index) => index > start && (line.breakBefore || isAppendixLabel(line.block.text)))
  return next < 0 ? lines.length : next
}

const place = (lines: readonly Line[]): Placed[] => {
  const placed: Placed[] = []
  let gap = false
  for (const { block } of lines) {
    if (block.text === '') gap = true
    else {
      placed.push({ block, gap })
      gap = false
    }
  }
  return placed
}

/** Tells recipients from signature: by table column where there is one, otherwise by the dashes of the list. */
const separate = (placed: readonly Placed[]): { recipients: Placed[]; signature: Placed[] } => {
  const recipients: Placed[] = []
  const signature: Placed[] = []
  const label = placed.find(({ block }) => isRecipientsLabel(block.text))
  let inList = false
  for (const line of placed) {
    const { block, gap } = line
    if (isRecipientsLabel(block.text)) {
      recipients.push(line)
      inList = true
      continue
    }
    const cell = block.cell
    if (cell && label?.block.cell?.table === cell.table) {
      if (cell.column === label.block.cell.column) recipients.push(line)
      else signature.push(line)
      continue
    }
    const isItem = /^[-–•+*]\s*\S/u.test(block.text) || (!gap && (/[;,]$/u.test(block.text) || isDraftedBy(block.text)))
    const continues = inList && !gap && !isUpperCase(block.text) && recipients.length > 1
    if (inList && (isItem || continues)) {
      recipients.push(line)
      continue
    }
    inList = false
    signature.push(line)
  }
  return { recipients, signature }
}

/**
 * Authority lines first, then the title directly beneath, then the name: the last line that is one. Upper-case lines
 * between, apart from the title, are the text of a seal.
 */
const readSignature = (placed: readonly Placed[]): AssignedLine[] => {
  const nameIndex = findName(placed)
  const head = nameIndex < 0 ? placed : placed.slice(0, nameIndex)
  const assigned: AssignedLine[] = []
  let titled = false
  for (const { block, gap } of head) {
    if (isAuthority(block.text)) {
      assigned.push({ block, component: 'quyen_han' })
      continue
    }
    const above = assigned.at(-1)
    const isDirectlyBelow = above?.component === 'quyen_han' && !gap
    const mayBeTitle = titled
      ? isUpperCase(block.text) && above?.component === 'chuc_vu' && !gap
      : isUpperCase(block.text) || isDirectlyBelow
    if (mayBeTitle) titled = true
    assigned.push({ block, component: mayBeTitle ? 'chuc_vu' : null })
  }
  const name = placed[nameIndex]
  const rest = nameIndex < 0 ? [] : placed.slice(nameIndex + 1)
  return [
    ...assigned,
    ...(name ? [{ block: name.block, component: 'ho_ten' as const }] : []),
    ...rest.map(({ block }) => ({ block, component: null })),
  ]
}

/** The last line that is a name; one in capitals only at the end, apart from the title above it. */
const findName = (placed: readonly Placed[]): number => {
  const name = placed.findLastIndex(({ block }) => isPersonName(block.text) && !isUpperCase(block.text))
  if (name >= 0) return name
  const last = placed.at(-1)
  const hasTitle = placed.slice(0, -1).some(({ block }) => !isAuthority(block.text))
  const isName = last?.gap && hasTitle && isPersonName(last.block.text) && !beginsBodyName(last.block.text)
  return isName ? placed.length - 1 : -1
}

/** A document without recipients and authority may still end with a title and a name, or a name alone. */
const readBareSignature = (lines: readonly Line[], from: number): Foot => {
  const filled = lines.flatMap((line, index) => (index >= from && line.block.text !== '' ? [index] : []))
  const last = filled.at(-1)
  const block = last === undefined ? undefined : lines[last]?.block
  if (last === undefined || !block || !isPersonName(block.text) || isUpperCase(block.text)) {
    return { assigned: [], start: lines.length, end: lines.length }
  }
  const before = filled.at(-2)
  const title = before === undefined ? undefined : lines[before]
  const hasTitle = title !== undefined && isUpperCase(title.block.text) && before !== undefined
  return {
    assigned: [
      ...(hasTitle ? [{ block: title.block, component: 'chuc_vu' as const }] : []),
      { block, component: 'ho_ten' },
    ],
    start: hasTitle ? before : last,
    end: lines.length,
  }
}

const inReadingOrder = (assigned: readonly AssignedLine[], lines: readonly Line[]): AssignedLine[] => {
  const order = new Map(lines.map((line, index) => [line.block, index]))
  return [...assigned].sort((a, b) => (order.get(a.block) ?? 0) - (order.get(b.block) ?? 0))
}
