import type { Recognition } from '../../document/component.ts'
import { parseOutlineMarker } from '../../document/outline.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { HeaderSoFar } from './header-so-far.ts'
import { isAddressLabel, isAppendixGuide, isGround, isTypedLine, isTypeName } from './patterns.ts'
import type { PrintedLine } from './printed-line.ts'
import { isBold } from './weight.ts'

/** A line of a trích yếu is short; in a text file a longer line is a paragraph of the body. */
export const LONGEST_SUBJECT_LINE = 200

/** A paragraph of a .docx may hold a whole trích yếu. */
const LONGEST_SUBJECT = 700

/** @returns how sure it is that the line belongs to the trích yếu, or `null` where it does not */
export const subjectOf = (
  line: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  soFar: HeaderSoFar,
): Recognition | null =>
  soFar.seen.has('ten_loai') ? titledSubject(line, lines, index, soFar) : letterSubject(line, lines, index, soFar)

/** Under the name of the type. */
const titledSubject = (
  line: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  { above, subject }: HeaderSoFar,
): Recognition | null => {
  if (beginsBody(line, lines, index, subject)) return null
  if (!subject) {
    // The first line may stand apart from the name of the type, or beneath a misplaced number or date.
    const { component } = above ?? {}
    const follows = component === 'ten_loai' || component === 'so_ky_hieu' || component === 'dia_danh_ngay'
    return follows && isSetLikeType(line, above?.line ?? line) ? 'sure' : null
  }
  if (above?.component !== 'trich_yeu') return null
  if (above.line.block.style?.ruleBelow) return null
  if (line.block.style) return continuesSubject(line, lines, index, subject) ? 'sure' : null
  return !line.gap || closedBelow(lines, index) || isRest(line) ? 'sure' : null
}

/** Under a centred name of the type text that is neither centred nor bold is the body already. */
const isSetLikeType = ({ block }: PrintedLine, { block: above }: PrintedLine): boolean =>
  above.style?.align !== 'center' || block.style?.align === 'center' || isBold(block) === true

/** What cannot be part of a trích yếu. */
const beginsBody = (
  line: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  subject: PrintedLine | null,
): boolean => {
  const { text, block } = line
  if (text.length > (block.style ? LONGEST_SUBJECT : LONGEST_SUBJECT_LINE)) return true
  if (isGround(text) || isAppendixGuide(text) || block.cell?.bordered) return true
  const marker = parseOutlineMarker(text)
  if (marker && marker.kind !== 'dash' && marker.kind !== 'plus') return true
  // The competence line of a quyết định: "CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH".
  const isCompetence =
    isUpperCase(text) && (subject ? !isUpperCase(subject.text) : isGround(lines[index + 1]?.text ?? ''))
  return isCompetence
}

/** In a .docx a trích yếu goes on while its lines are set alike. */
const continuesSubject = (
  { block, gap }: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  subject: PrintedLine,
): boolean => {
  const isCentred = block.style?.align === 'center'
  if (isCentred !== (subject.block.style?.align === 'center')) return false
  if (gap) return isCentred && closedBelow(lines, index)
  return isCentred || (isBold(block) === true && isBold(subject.block) === true)
}

/** Markdown parts the lines of a trích yếu by empty ones; no paragraph of the body begins in small letters. */
const isRest = ({ text }: PrintedLine): boolean => /^\p{Ll}/u.test(text)

/** A gap inside a title: it goes on only where a line, typed or drawn, still closes it. */
const closedBelow = (lines: readonly PrintedLine[], index: number): boolean =>
  lines.slice(index, index + 6).some(({ text, block }) => isTypedLine(text) || block.style?.ruleBelow?.kind === 'shape')

/** The trích yếu of a công văn, under its number. */
const letterSubject = (
  { text, gap }: PrintedLine,
  lines: readonly PrintedLine[],
  index: number,
  { seen, above }: HeaderSoFar,
): Recognition | null => {
  if (text.length > LONGEST_SUBJECT_LINE) return null
  if (/^V\s*\/\s*v(?!\p{L})/iu.test(text) || /^về việc\s/iu.test(text)) return 'sure'
  if (!seen.has('so_ky_hieu') || isUpperCase(text)) return null
  const { component } = above ?? {}
  const follows =
    component === 'so_ky_hieu' ||
    component === 'do_khan' ||
    component === 'du_thao' ||
    (component === 'trich_yeu' && !gap)
  if (!follows) return null
  if (shortLinesUntil(lines, index, isAddressLabel)) return 'sure'
  return shortLinesUntil(lines, index, isTypeName) ? 'unsure' : null
}

/** True where a line that ends the trích yếu stands below, after a few short lines. */
const shortLinesUntil = (lines: readonly PrintedLine[], index: number, ends: (text: string) => boolean): boolean => {
  const below = lines.slice(index + 1, index + 13)
  const end = below.findIndex(({ text }) => ends(text))
  return end >= 0 && below.slice(0, end).every(({ text }) => text.length <= LONGEST_SUBJECT_LINE)
}
