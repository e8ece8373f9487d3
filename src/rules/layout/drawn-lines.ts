import type { Block } from '../../document/block.ts'
import type { ComponentId } from '../../document/component.ts'
import type { OfficialDocument } from '../../document/official-document.ts'
import type { ObligationKey } from '../../standards/obligation.ts'
import type { Standard } from '../../standards/standard.ts'

/**
 * Drawn lines float: where one stands that could not be placed, or beneath a text that has none by the standard, it may
 * be the one that is looked for elsewhere.
 */
export const mayStandElsewhere = (document: OfficialDocument, standard: Standard): boolean =>
  (document.page?.strayLines ?? 0) > 0 ||
  document.blocks.some((block) => block.style?.ruleBelow?.kind === 'shape' && !hasLine(block, document, standard))

const LINED: Readonly<Partial<Record<ComponentId, ObligationKey>>> = {
  tieu_de: 'tieu_de.rule',
  tieu_ngu: 'tieu_ngu.rule',
  co_quan_ban_hanh: 'co_quan_ban_hanh.rule',
  trich_yeu: 'trich_yeu.rule',
}

/** Of the recipients only the words "Nơi nhận:" have a line beneath; tables of data have theirs. */
const hasLine = ({ component, text, cell }: Block, { components }: OfficialDocument, standard: Standard): boolean => {
  if (cell?.bordered) return true
  if (component === 'noi_nhan') {
    return standard.obligation('noi_nhan.rule') !== null && text === components.noi_nhan?.blocks[0]?.text
  }
  const key = component && LINED[component]
  return key !== null && key !== undefined && standard.obligation(key) !== null
}
