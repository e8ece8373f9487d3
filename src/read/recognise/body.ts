import type { Block } from '../../document/block.ts'
import { joinBlocks } from '../../document/join-blocks.ts'
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
    ...groundBlocks(lines.slice(competence, grounds)).map((block): AssignedLine => ({ block, component: 'can_cu' })),
    ...assign(lines.slice(grounds, body), null),
    ...assign(lines.slice(body), 'noi_dung'),
  ]
}

const assign = (lines: readonly PrintedLine[], component: AssignedLine['component']): AssignedLine[] =>
  wholeParagraphs(lines).map((block: Block): AssignedLine => ({ block, component }))

/** In a text file a ground goes on over several lines. */
const groundBlocks = (lines: readonly PrintedLine[]): Block[] => {
  const paragraphs = wholeParagraphs(lines, beginsGround)
  if (lines.some(({ block }) => block.style !== null)) return paragraphs
  const grounds: [Block, ...Block[]][] = []
  for (const block of paragraphs) {
    const above = grounds.at(-1)
    if (above && !isGround(block.text) && !isClosingGround(block.text)) above.push(block)
    else grounds.push([block])
  }
  return grounds.map(joinBlocks)
}

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
  for (let index = from; index < lines.length; ) {
    const line = lines[index]
    if (!line || !(isGround(line.text) || (index > from && isClosingGround(line.text)))) break
    const length = linesOfGround(lines, index)
    if (!isGroundOnly(lines.slice(index, index + length), line.block.style !== null)) break
    index += length
    end = index
  }
  return end
}

/** No ground runs over more lines of a text file. */
const MOST_LINES_OF_GROUND = 12

/** How many lines a ground takes: in a text file all up to the one that closes it. */
const linesOfGround = (lines: readonly PrintedLine[], from: number): number => {
  if (lines[from]?.block.style) return 1
  const below = lines.slice(from, from + MOST_LINES_OF_GROUND)
  const last = below.findIndex(({ text }, index) => /[;,.:]$/.test(text) && !below[index + 1]?.text.match(/^\p{Ll}/u))
  return last < 0 ? 1 : last + 1
}

/** A paragraph that begins with grounds may go on to say what follows from them: then it is text. */
const isGroundOnly = (lines: readonly PrintedLine[], isDocx: boolean): boolean => {
  const text = lines.map((line) => line.text).join(' ')
  if (/\.\/\.$|:$/.test(text)) return false
  if (/[,;]\s+(?=\p{Lu})/u.test(text) && clauses(text).some(beginsBodyName)) return false
  return /[;,.]$/.test(text) || isDocx
}

const clauses = (text: string): string[] => text.split(/[,;]\s+(?=\p{Lu})/u).slice(1)

/** The text layer of a PDF has the numbers of its pages among its lines, first or last on their page. */
const isPageNumber = ({ text, block, breakBefore }: PrintedLine, next: PrintedLine | undefined): boolean =>
  block.style === null && /^[-–]?\s*\d{1,3}\s*[-–]?$/.test(text) && (breakBefore || next?.breakBefore === true)
