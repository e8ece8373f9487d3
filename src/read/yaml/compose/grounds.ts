import type { AssignedLine } from '../../assemble.ts'
import { suppliedBefore } from '../sourced.ts'
import { textsAt } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'
import { closedItems, listItems } from './list-item.ts'

/** "- Căn cứ …;", one line each. */
export const composeGrounds = ({ source, root, required }: Composing): AssignedLine[] => {
  const dash = required('can_cu.dash')
  const items = closedItems(listItems(textsAt(root, 'can_cu')), {
    separator: required('can_cu.separator') ?? '',
    terminators: required('can_cu.terminator') ?? [],
  })
  return items.map((item) => printedLine(source, 'can_cu', [...(dash ? [suppliedBefore(dash, item)] : []), ...item]))
}
