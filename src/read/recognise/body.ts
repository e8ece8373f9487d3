import type { Block } from '../../document/block.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AssignedLine } from '../assemble.ts'
import { beginsBodyName } from './body-names.ts'
import { isClosingGround, isGround, isResolution } from './patterns.ts'
import { type PrintedLine, wholeParagraphs } from './printed-line.ts'

/** Grounds are few; a line "QUYẾT ĐỊNH:" further down is something else. */
const MOST_GROUNDS = 80

/**
 * The text between header and foot: the competence line ("CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH"), the grounds, the line
 * "QUYẾT ĐỊNH:", and the body, in whole paragraphs. Competence line and resolution are no component of their own.
 */
export const readBody = (all: readonly PrintedLine[]): AssignedLine[] => {
  const lines = all.filter((line, index) => !isPageNumber(line, all[index + 1]))
  const resolution = resolutionOf(lines)
  const competence = competenceEnd(lines)
  const grounds = resolution ?? groundsEnd(lines, competence)
  const body = resolution === null ? grounds : resolution + 1
  return [
    ...assign(lines.slice(0, competence), null),
    ...wholeParagraphs(lines.slice(competence, grounds), beginsGround).map(
      (block): AssignedLine => ({ block, component: 'can_cu' }),
    ),
    ...assign(lines.slice(grounds, body), null),
    ...assign(lines.slice(body), 'noi_dung'),
  ]
}

const assign = (lines: readonly PrintedLine[], component: AssignedLine['component']): AssignedLine[] =>
  wholeParagraphs(lines).map((block: Block): AssignedLine => ({ block, component }))

const beginsGround = ({ text }: PrintedLine): boolean => isGround(text) || isClosingGround(text)

/** Index of "QUYẾT ĐỊNH:" beneath grounds. */
const resolutionOf = (lines: readonly PrintedLine[]): number | null => {
  const index = lines.slice(0, MOST_GROUNDS).findIndex(({ text }) => isUpperCase(text) && isResolution(text))
  return lines.slice(0, Math.max(index, 0)).some(beginsGround) ? index : null
}

/** Lines in capitals above the first ground. */
const competenceEnd = (lines: readonly PrintedLine[]): number => {
  const first = lines.findIndex(({ text }) => !isUpperCase(text))
  const line = lines[first]
  return line && beginsGround(line) ? first : 0
}

const groundsEnd = (lines: readonly PrintedLine[], from: number): number => {
  let end = from
  for (; end < lines.length; end++) {
    const line = lines[end]
    if (!line) break
    const isOne = isGround(line.text) || (end > from && isClosingGround(line.text))
    if (!isOne || !isGroundOnly(line)) break
  }
  return end
}

/** A paragraph that begins with grounds may go on to say what follows from them: then it is text. */
const isGroundOnly = ({ text, block }: PrintedLine): boolean => {
  if (/\.\/\.$|:$/.test(text)) return false
  if (/[,;]\s+(?=\p{Lu})/u.test(text) && clauses(text).some(beginsBodyName)) return false
  // A line of a text file without a mark goes on in the next one.
  return /[;,.]$/.test(text) || block.style !== null
}

const clauses = (text: string): string[] => text.split(/[,;]\s+(?=\p{Lu})/u).slice(1)

/** The text layer of a PDF has the numbers of its pages among its lines, first or last on their page. */
const isPageNumber = ({ text, block, breakBefore }: PrintedLine, next: PrintedLine | undefined): boolean =>
  block.style === null && /^[-–]?\s*\d{1,3}\s*[-–]?$/.test(text) && (breakBefore || next?.breakBefore === true)
