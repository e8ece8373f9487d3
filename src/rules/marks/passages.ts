import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'

/** Lines that are read one after the other: those of the page, or of one cell of a table. */
export type Passage = readonly Block[]

/** What may hold a quotation or a remark in brackets that goes on over several lines. */
export const passagesOf = lastAsked((document: OfficialDocument): readonly Passage[] => {
  const passages = new Map<string, Block[]>()
  for (const block of document.blocks) {
    if (block.legacy.length > 0) continue
    const key = placeOf(block)
    const passage = passages.get(key)
    if (passage) passage.push(block)
    else passages.set(key, [block])
  }
  return [...passages.values()]
})

const placeOf = ({ cell }: Block): string => (cell?.bordered ? `${cell.table} ${cell.row} ${cell.column}` : '')
