import { type Block, wholeBlock } from '../../document/block.ts'
import { type OutlineKind, parseOutlineMarker } from '../../document/outline.ts'
import { bodyParagraphs, isDisplayed } from './body.ts'
import type { FindParts } from './printed-part.ts'

const KINDS: readonly OutlineKind[] = ['phan', 'chuong', 'muc', 'tieu_muc']

/** Phần, Chương and Mục on lines of their own, each with the line of its name. */
export const divisions: FindParts = (document) => {
  const displayed = bodyParagraphs(document).map((paragraph) => (isDisplayed(paragraph) ? paragraph.block : null))
  const lines = displayed.flatMap((block, index) => {
    if (!block || !isDivision(block)) return []
    const name = displayed[index + 1]
    return name && !isDivision(name) ? [block, name] : [block]
  })
  return [lines.map(wholeBlock)]
}

const isDivision = ({ text }: Block): boolean => {
  const marker = parseOutlineMarker(text)
  return marker !== null && KINDS.includes(marker.kind)
}
