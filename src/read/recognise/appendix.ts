import type { Block } from '../../document/block.ts'
import { isUpperCase } from '../../vietnamese/case.ts'
import type { AppendixPart, AssignedLine } from '../assemble.ts'
import type { Line } from './line.ts'
import { isAppendixGuide, isAppendixLabel } from './patterns.ts'

/** A title has at most so many lines. */
const LONGEST_TITLE = 5

/** What stands behind the signature: appendices, each with label, title and guide line. */
export const readAppendices = (lines: readonly Line[]): AssignedLine[] => {
  const blocks = lines.map((line) => line.block).filter((block) => block.text !== '')
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
