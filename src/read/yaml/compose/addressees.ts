import type { AssignedLine } from '../../assemble.ts'
import { type Sourced, supplied, suppliedBefore } from '../sourced.ts'
import { keyAt, textsAt, withoutStart } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'
import { closedItems, listItems } from './list-item.ts'

/** What the clerk may have typed although the standard supplies it. */
const LABEL = /^kính\s+(?:gửi|trình)\s*:?\s*/iu

/** "Kính gửi: A;" for one addressee, "Kính gửi: - A;" and a line "- B;" each for several. */
export const composeAddressees = ({ source, root, type, typeSpan, required }: Composing): AssignedLine[] => {
  const [first, ...others] = textsAt(root, 'kinh_gui')
  if (!first) return []
  const items = closedItems(listItems([withoutStart(first, LABEL), ...others]), {
    separator: required('kinh_gui.separator') ?? '',
    terminators: required('kinh_gui.terminator') ?? [],
  })
  const key = keyAt(root, 'kinh_gui') ?? typeSpan
  const labels = required('kinh_gui.label')
  const label = labels?.[type.id] ?? labels?.default
  return items.map((item, index) => {
    const lead: Sourced[] = index === 0 && label ? [supplied(`${label} `, key)] : []
    const dash = items.length > 1 ? [suppliedBefore('- ', item)] : []
    return printedLine(source, 'kinh_gui', [...lead, ...dash, ...item])
  })
}
