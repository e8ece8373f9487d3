import type { Location, Source } from '../document/source.ts'
import { clusters, padTo, textWidth, visible } from './text-width.ts'

/** Columns shown before the marked text where a line is too long to be shown whole. */
const LEAD = 20
const GAP = '…'

/** One line of a source and the line of marks beneath it. */
export interface CodeFrame {
  /** `12 │ Số: 05-HD/VPTW` */
  readonly text: string
  /** `   │ ^^^` */
  readonly marks: string
}

/**
 * The line that a finding is about. Paragraphs are lines hundreds of letters long: what does not fit is left out
 * around the marked text.
 * @param width columns that the frame may fill
 * @returns `null` where the source has no lines to show: a part of a .docx, an unread file
 */
export const codeFrame = ({ source, span }: Location, width: number): CodeFrame | null => {
  if (source.part !== undefined || source.text === '') return null
  const { line, column } = source.position(span.start)
  const start = span.start - (column - 1)
  const whole = lineFrom(source, start)
  const gutter = String(line)
  const shown = window(whole, column - 1, Math.min(span.end - start, whole.length), width - gutter.length - 3)
  return {
    text: `${gutter} │ ${shown.text}`,
    marks: `${padTo('', gutter.length)} │ ${' '.repeat(shown.before)}${'^'.repeat(Math.max(1, shown.marked))}`,
  }
}

const lineFrom = ({ text }: Source, start: number): string => /^[^\r\n]*/.exec(text.slice(start))?.[0] ?? ''

interface Window {
  readonly text: string
  /** Columns before the marked text. */
  readonly before: number
  readonly marked: number
}

const window = (line: string, from: number, to: number, width: number): Window => {
  const head = visible(line.slice(0, from))
  const marked = visible(line.slice(from, to))
  const tail = visible(line.slice(to))
  if (textWidth(head + marked + tail) <= width) {
    return { text: head + marked + tail, before: textWidth(head), marked: textWidth(marked) }
  }
  const before = textWidth(head) > LEAD ? GAP + lastColumns(head, LEAD) : head
  const middle = shorten(marked, width - textWidth(before))
  const after = shorten(tail, Math.max(1, width - textWidth(before) - textWidth(middle)))
  return {
    text: before + middle + (middle === marked ? after : ''),
    before: textWidth(before),
    marked: textWidth(middle),
  }
}

const lastColumns = (text: string, columns: number): string => clusters(text).slice(-columns).join('')

const shorten = (text: string, columns: number): string =>
  textWidth(text) <= columns
    ? text
    : `${clusters(text)
        .slice(0, Math.max(0, columns - 1))
        .join('')}${GAP}`
