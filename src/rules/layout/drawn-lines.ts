import type { Block } from '../../document/block.ts'
import type { OfficialDocument } from '../../document/official-document.ts'

/**
 * Drawn lines float: where one stands that could not be placed, or beneath a text that has none by any standard, it may
 * be the one that is looked for elsewhere.
 */
export const mayStandElsewhere = (document: OfficialDocument): boolean =>
  (document.page?.strayLines ?? 0) > 0 ||
  document.blocks.some((block) => block.style?.ruleBelow?.kind === 'shape' && !hasLine(block, document))

/** The title, or motto, and the words "Nơi nhận:" have a line beneath; tables of data have theirs. */
const hasLine = ({ component, text, cell }: Block, { components }: OfficialDocument): boolean =>
  component === 'tieu_de' ||
  component === 'tieu_ngu' ||
  cell?.bordered === true ||
  (component === 'noi_nhan' && text === components.noi_nhan?.blocks[0]?.text)
