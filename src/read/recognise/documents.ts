import { isCapitals } from '../../document/placeholder.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import { isAppendixGuide, isNumberLine, isPlaceAndDate, isTitle, isTypeName } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'

/** Names of bodies, number and date that may stand above a title. */
const MOST_LINES_ABOVE_TITLE = 8

/** A heading, with its trích yếu, stands so near above "(Ban hành kèm theo …)". */
const MOST_LINES_ABOVE_GUIDE = 8

/** A title so far down the first page belongs to what stands above it. */
const FIRST_TITLE_WITHIN = 25

/** Cuts the lines of a file into its documents: each begins with its own title, or with the heading of an attached text. */
export const cutDocuments = (lines: readonly PrintedLine[]): PrintedLine[][] => {
  const starts = new Set([0])
  let hasTitle = false
  let announces = false
  lines.forEach((line, index) => {
    if (announces && isHeading(line)) {
      const start = withoutTitleAbove(lines, index)
      if (start !== null) starts.add(start)
      announces = false
    }
    announces ||= ANNOUNCED.test(line.text)
    if (isTitleLine(line)) {
      const start = headerStart(lines, index)
      if ((hasTitle || index > FIRST_TITLE_WITHIN) && start > 0) starts.add(start)
      hasTitle = true
    } else if (isAppendixGuide(line.text)) {
      const start = attachedStart(lines, index)
      if (start !== null && start > 0) starts.add(start)
    }
  })
  const sorted = [...starts].sort((a, b) => a - b)
  return sorted.map((start, index) => lines.slice(start, sorted[index + 1] ?? lines.length))
}

/** "Ban hành kèm theo Quyết định này Quy chế …": its text follows behind the signature, or where that is missing. */
const ANNOUNCED = /ban hành kèm theo (?:quyết định|nghị quyết|công văn) này/iu

/** The name of a type alone on its line, of a text that is attached. */
const isHeading = ({ text, block, side }: PrintedLine): boolean =>
  side === null &&
  !block.cell &&
  isUpperCase(text) &&
  /^(?:QUY CHẾ|QUY ĐỊNH|NỘI QUY|ĐIỀU LỆ|ĐỀ ÁN|KẾ HOẠCH|CHƯƠNG TRÌNH|PHƯƠNG ÁN)$/u.test(text)

const isTitleLine = ({ text, block }: PrintedLine): boolean =>
  !block.cell?.bordered && isUpperCase(text) && isTitle(text)

/** The header of a title begins with its table, or with the names of bodies above it. */
const headerStart = (lines: readonly PrintedLine[], title: number): number => {
  const page = pageStart(lines, title)
  if (page !== null) return page
  const table = lines[title]?.block.cell?.table
  let start = title
  for (let index = title - 1; index >= Math.max(0, title - MOST_LINES_ABOVE_TITLE); index--) {
    const [line, below] = [lines[index], lines[index + 1]]
    if (!line || !below) break
    const isSameTable = table !== undefined && line.block.cell?.table === table
    const isSameParagraph = line.paragraph === below.paragraph
    if (!isSameTable && !isSameParagraph && (below.gap || below.breakBefore || !isAboveTitle(line))) break
    start = index
  }
  return start
}

/** Where a page begins a few short lines above the title, the header begins with it. */
const pageStart = (lines: readonly PrintedLine[], title: number): number | null => {
  for (let index = title; index >= Math.max(1, title - MOST_LINES_ABOVE_TITLE); index--) {
    const line = lines[index]
    if (!line || line.text.length > 120) return null
    if (line.breakBefore) return index
  }
  return null
}

const isAboveTitle = ({ text, block }: PrintedLine): boolean =>
  block.cell === null && text.length <= 120 && (isCapitals(text) || isNumberLine(text) || isPlaceAndDate(text))

/** The heading that a guide line stands beneath: the name of a type, and what of a header stands above it. */
const attachedStart = (lines: readonly PrintedLine[], guide: number): number | null => {
  for (let index = guide - 1; index >= Math.max(0, guide - MOST_LINES_ABOVE_GUIDE); index--) {
    const line = lines[index]
    if (!line) return null
    if (isTitleLine(line)) return null
    if (isTypeName(line.text) && isUpperCase(line.text)) return withoutTitleAbove(lines, index)
  }
  return null
}

/** An attached text with a title of its own begins with that. */
const withoutTitleAbove = (lines: readonly PrintedLine[], heading: number): number | null =>
  lines.slice(Math.max(0, heading - MOST_LINES_ABOVE_TITLE), heading).some(isTitleLine) ? null : heading
