import { DASH, MARK } from '../../../document/recipient-list.ts'
import { cut, replaced, type Sourced, suppliedBehind } from '../sourced.ts'
import { withoutEnd, withoutStart } from '../tree/fields.ts'

/** One addressee, recipient or ground as the clerk typed it. */
export interface ListItem {
  /** Without the dash before it. */
  readonly typed: Sourced
  /** Without the mark behind it, too. */
  readonly name: Sourced
  /** The mark; empty where there is none. */
  readonly mark: Sourced
}

/** Items that hold nothing but dash and mark fall away. */
export const listItems = (texts: readonly Sourced[]): readonly ListItem[] =>
  texts.flatMap((text) => {
    const typed = withoutStart(text, DASH)
    const name = withoutEnd(typed, MARK)
    return name.text === '' ? [] : [{ typed, name, mark: cut(typed, name.text.length, typed.text.length) }]
  })

/** How a standard closes the items of a list. */
export interface Closing {
  readonly separator: string
  /** What may close the last item; the first of them where the clerk has chosen none. */
  readonly terminators: readonly string[]
}

/** The items with the standard's marks in the place of the clerk's. */
export const closedItems = (
  items: readonly ListItem[],
  { separator, terminators }: Closing,
): readonly (readonly Sourced[])[] =>
  items.map(({ name, mark }, index) => {
    const isLast = index === items.length - 1
    const chosen = terminators.includes(mark.text.trim()) ? mark.text.trim() : (terminators[0] ?? '')
    return [name, closingMark(name, mark, isLast ? chosen : separator)]
  })

const closingMark = (name: Sourced, mark: Sourced, wanted: string): Sourced =>
  mark.text === '' ? suppliedBehind(wanted, name) : replaced(mark, wanted)
