import type { Block } from '../../document/block.ts'
import { lastAsked } from '../../document/last-asked.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import { groupedBy } from '../../vietnamese/grouped-by.ts'

/** Lines that are read one after the other: those of the page, or of one cell of a table. */
export type Passage = readonly Block[]

/** What may hold a quotation or a remark in brackets that goes on over several lines. */
export const passagesOf = lastAsked((document: OfficialDocument): readonly Passage[] => [
  ...groupedBy(document.blocks, (block) => (block.legacy.length > 0 ? null : placeOf(block))).values(),
])

const placeOf = ({ cell }: Block): string => (cell?.bordered ? `${cell.table} ${cell.row} ${cell.column}` : '')
