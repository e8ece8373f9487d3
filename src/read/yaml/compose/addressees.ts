import type { AssignedLine } from '../../assemble.ts'
import { type Sourced, supplied, suppliedBefore, suppliedBehind } from '../sourced.ts'
import { keyAt, textsAt, withoutStart } from '../tree/fields.ts'
import { type Composing, printedLine } from './composing.ts'
import { closedItems, listItems } from './list-item.ts'

/** What the clerk may have typed although the standard supplies it. */
const LABEL = /^kính\s+(?:gửi|trình)\s*:?\s*/iu

/**
 * "Kính gửi: A;" for one addressee. Several begin behind the label ("Kính gửi: - A;") or, where the standard wants it so,
 * beneath it; each has a line "- B;".
 */
export const composeAddressees = ({ source, root, type, typeSpan, required }: Composing): AssignedLine[] => {
  const [first, ...others] = textsAt(root, 'kinh_gui')
  if (!first) return []
  const list = listItems([withoutStart(first, LABEL), ...others])
  const items =
    list.length === 1 && required('kinh_gui.openAlone')
      ? list.map(({ name }) => [name])
      : closedItems(list, {
          separator: required('kinh_gui.separator') ?? '',
          terminators: required('kinh_gui.terminator') ?? [],
        })
  const labels = required('kinh_gui.label')
  const labelText = labels?.[type.id] ?? labels?.default
  const label = labelText ? supplied(labelText, keyAt(root, 'kinh_gui') ?? typeSpan) : null
  const line = (parts: readonly Sourced[]): AssignedLine => printedLine(source, 'kinh_gui', parts)
  const dashed = (item: readonly Sourced[]): readonly Sourced[] =>
    items.length > 1 ? [suppliedBefore('- ', item), ...item] : item
  if (label && items.length > 1 && required('kinh_gui.listBelow'))
    return [line([label]), ...items.map(dashed).map(line)]
  return items.map((item, index) =>
    line([...(label && index === 0 ? [label, suppliedBehind(' ', label)] : []), ...dashed(item)]),
  )
}
