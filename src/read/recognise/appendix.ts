import type { Block } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { spanOf } from '../../document/source.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AppendixPart, AssignedLine } from '../assemble.ts'
import { readFoot } from './foot.ts'
import { isAppendixGuide, isAppendixLabel } from './patterns.ts'
import { type PrintedLine, wholeParagraphs } from './printed-line.ts'

/** A title has at most so many lines. */
const LONGEST_TITLE = 5

/** What stands behind the signature: appendices, each with label, title and guide line. */
export const readAppendices = (lines: readonly PrintedLine[]): AssignedLine[] => {
  const blocks = wholeParagraphs(
    lines,
    (line, above) => isHeadingLine(line.text) || (isHeadingLine(above.text) && !isOpenGuide(above.text)),
  )
  let ordinal = -1
  let headingEnd = 0
  return blocks.map((block, index): AssignedLine => {
    const isLabel = isAppendixLabel(block.text)
    if (isLabel) {
      ordinal++
      headingEnd = endOfHeading(blocks, index + 1)
    }
    if (ordinal < 0) return { block, component: null }
    return {
      block,
      component: 'phu_luc',
      appendix: { ordinal, part: isLabel ? 'label' : partOf(block, index, headingEnd) },
    }
  })
}

const isHeadingLine = (text: string): boolean => isAppendixLabel(text) || isAppendixGuide(text)

/** A guide line in brackets goes on until they close. */
const isOpenGuide = (text: string): boolean => text.startsWith('(') && isAppendixGuide(text) && !text.includes(')')

const partOf = (block: Block, index: number, headingEnd: number): AppendixPart => {
  if (index >= headingEnd) return 'body'
  return isAppendixGuide(block.text) ? 'guide' : 'title'
}

/** A heading ends with its guide line; without one, with its lines in capitals or a first line that is no sentence. */
const endOfHeading = (blocks: readonly Block[], from: number): number => {
  const texts = blocks.slice(from, from + LONGEST_TITLE + 1).map((block) => block.text)
  const nextLabel = texts.findIndex(isAppendixLabel)
  const near = nextLabel < 0 ? texts : texts.slice(0, nextLabel)
  const guide = near.findIndex(isAppendixGuide)
  if (guide >= 0) return from + guide + 1
  const text = near.findIndex((line) => !isUpperCase(line))
  if (text === 0 && !/[.;:,]$/u.test(near[0] ?? '')) return from + 1
  return from + (text < 0 ? near.length : text)
}

/** An appendix that is signed on its own is a document of its own; a form in a frame, to be signed by whom it is for, is none. */
export const isSignedAppendix = (lines: readonly PrintedLine[]): boolean =>
  isAppendixLabel(lines[0]?.text ?? '') &&
  !lines[0]?.block.cell?.bordered &&
  readFoot(lines, 1).assigned.some(({ component }) => component === 'ho_ten')

const PARTS: Readonly<Record<AppendixPart, ComponentId | null>> = {
  label: 'ten_loai',
  title: 'trich_yeu',
  guide: null,
  body: 'noi_dung',
}

/** A signed appendix, and the same as a document: its label for the name of the type, its title for the trích yếu. */
export const readSignedAppendix = (
  lines: readonly PrintedLine[],
): { readonly appendix: readonly AssignedLine[]; readonly document: readonly AssignedLine[] } => {
  const foot = readFoot(lines, 1)
  const appendix = readAppendices(lines.slice(0, foot.start))
  const document = appendix.map(({ block, appendix }): AssignedLine => {
    const part = appendix?.part ?? 'body'
    return { block: part === 'label' ? withoutMark(block) : block, component: PARTS[part] }
  })
  return { appendix, document: [...document, ...foot.assigned] }
}

/** "Phụ lục 01" of "Phụ lục 01:", which its title follows. */
const withoutMark = (block: Block): Block => {
  const mark = /\s*[:.]\s*$/.exec(block.raw)
  return mark ? block.slice(spanOf(0, mark.index)) : block
}
