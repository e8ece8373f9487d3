import type { Block, Excerpt } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import { lastAsked } from '../../document/last-asked.ts'
import { lastNotAfter } from '../../document/last-not-after.ts'
import { linesWith } from '../../document/lines-with.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { spanOf } from '../../document/source.ts'
import { matchesOf } from '../../vietnamese/matches-of.ts'

/** What is written in words and sentences; headings, numbers and signatures have rules on each of their marks. */
const COMPONENTS: ReadonlySet<ComponentId | null> = new Set<ComponentId>([
  'trich_yeu',
  'kinh_gui',
  'can_cu',
  'noi_dung',
  'noi_nhan',
  'phu_luc',
])

interface RunningText {
  readonly blocks: readonly Block[]
  /** Where each block begins in `whole`. */
  readonly starts: readonly number[]
  /** The printed lines, each ended by a line break. */
  readonly whole: string
}

/** The running text of a document, without lines in a legacy encoding: these are left to the rules on them. */
export const runningText = lastAsked((document: OfficialDocument): RunningText => {
  const blocks: Block[] = []
  const starts: number[] = []
  const texts: string[] = []
  let start = 0
  for (const block of document.blocks) {
    if (!COMPONENTS.has(block.component) || block.legacy.length > 0) continue
    blocks.push(block)
    starts.push(start)
    texts.push(block.text)
    start += block.text.length + 1
  }
  texts.push('')
  return { blocks, starts, whole: texts.join('\n') }
})

/** Where a pattern fits. */
export interface Place {
  readonly block: Block
  /** Offset in `block.text`. */
  readonly start: number
  readonly match: RegExpExecArray
}

/**
 * All places of a pattern in the running text of a document.
 * @param suspect what a line must have to be looked at, quickly told: most lines have none; global, fits no line break
 * @param pattern global
 */
export const placesOf = (document: OfficialDocument, suspect: RegExp, pattern: RegExp): readonly Place[] => {
  const { blocks, whole } = runningText(document)
  return linesWith(blocks, whole, suspect).flatMap((block) =>
    matchesOf(pattern, block.text).map((match) => ({ block, start: match.index, match })),
  )
}

/**
 * Those of some offsets in the running text at which a pattern fits.
 * @param pattern sticky
 */
export const placesAt = (document: OfficialDocument, offsets: readonly number[], pattern: RegExp): readonly Place[] => {
  const text = runningText(document)
  return offsets.flatMap((offset) => {
    pattern.lastIndex = offset
    const match = pattern.exec(text.whole)
    return match ? placed(text, match) : []
  })
}

const placed = ({ blocks, starts }: RunningText, match: RegExpExecArray): readonly Place[] => {
  const index = lastNotAfter(starts, match.index)
  const block = blocks[index]
  return block ? [{ block, start: match.index - (starts[index] ?? 0), match }] : []
}

/** What a pattern took up. */
export const excerptOf = ({ block, start, match }: Place): Excerpt => ({
  block,
  span: spanOf(start, start + match[0].length),
})

/** What a slip of the thumb gives; tabs and more spaces leave room, or set two texts side by side. */
const SLIP = /^[ \u00a0]{1,2}$/

/** Whether the white space at an offset is room that a clerk left: on a form a mark stands behind what is to be filled in. */
export const isGap = (block: Block, at: number): boolean => !SLIP.test(block.exact(spanOf(at, at + 1)))
