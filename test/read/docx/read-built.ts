import type { BlockStyle, StyledRun } from '../../../src/document/style.ts'
import { type DocxLines, readDocxLines } from '../../../src/read/docx/read-docx-lines.ts'
import { buildDocx, type DocxContent } from './build-docx.ts'

/** What is read of a small Word file. */
export const readBuilt = (content: DocxContent | string): DocxLines => readDocxLines('van-ban.docx', buildDocx(content))

/** The printed texts of its lines, without empty ones. */
export const textsOf = (content: DocxContent | string): string[] =>
  readBuilt(content)
    .lines.map((line) => line.block.text)
    .filter((text) => text !== '')

/** The formatting of its first line with text. */
export const styleOf = (content: DocxContent | string): BlockStyle => {
  const style = readBuilt(content).lines.find((line) => line.block.text !== '')?.block.style
  if (!style) throw new Error('nothing is printed')
  return style
}

/** The formatting of the first characters of that line. */
export const firstRunOf = (content: DocxContent | string): StyledRun => {
  const [run] = styleOf(content).runs
  if (!run) throw new Error('the line has no runs')
  return run
}

/** The line of a file that has this text. */
export const lineWith = ({ lines }: DocxLines, text: string) => {
  const line = lines.find((candidate) => candidate.block.text === text)
  if (!line) throw new Error(`no line «${text}»`)
  return line
}
