/** What a column of a table needs, in twips. */
export interface ColumnNeeds {
  /** For its longest word. */
  readonly least: number
  /** For its longest text on one line. */
  readonly most: number
}

/**
 * Shares the width of a table out to its columns: everyone gets the least it needs, and of the rest as much as its texts
 * are long; where there is room for all, what is left over goes to the columns of long texts.
 * @returns widths that add up to `room`
 */
export const shareWidths = (columns: readonly ColumnNeeds[], room: number): readonly number[] => {
  const least = sum(columns.map((column) => column.least))
  if (least >= room)
    return exactly(
      columns.map((column) => (column.least / least) * room),
      room,
    )
  const wishes = columns.map((column) => column.most - column.least)
  const wished = sum(wishes)
  const rest = room - least
  if (wished >= rest) {
    // The square root keeps one very long text from starving the other columns.
    const weights = wishes.map(Math.sqrt)
    return exactly(filled(columns, wishes, weights, rest), room)
  }
  const longest = sum(columns.map((column) => column.most))
  return exactly(
    columns.map((column) => column.most + (room - longest) * (column.most / longest)),
    room,
  )
}

/** Gives the rest out by weight, but to no column more than it wishes. */
const filled = (
  columns: readonly ColumnNeeds[],
  wishes: readonly number[],
  weights: readonly number[],
  rest: number,
): readonly number[] => {
  const given = columns.map(() => 0)
  let left = rest
  let open = columns.map((_, index) => index).filter((index) => (wishes[index] ?? 0) > 0)
  while (left > 0.5 && open.length > 0) {
    const total = sum(open.map((index) => weights[index] ?? 0))
    const share = left
    for (const index of open) {
      const wish = (wishes[index] ?? 0) - (given[index] ?? 0)
      const part = Math.min(wish, (share * (weights[index] ?? 0)) / total)
      given[index] = (given[index] ?? 0) + part
      left -= part
    }
    open = open.filter((index) => (wishes[index] ?? 0) - (given[index] ?? 0) > 0.5)
  }
  return columns.map((column, index) => column.least + (given[index] ?? 0))
}

/** Rounded so that nothing is lost. */
const exactly = (widths: readonly number[], room: number): readonly number[] => {
  const rounded = widths.map(Math.floor)
  const last = rounded.length - 1
  return rounded.map((width, index) => (index === last ? width + room - sum(rounded) : width))
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0)
