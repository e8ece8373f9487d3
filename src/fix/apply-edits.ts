import type { Edit, Span } from '../document/source.ts'

/** A text with edits made, all counted from the text as it was. @param edits without overlap; equal ones are made once */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = ''
  let at = 0
  let previous: Edit | null = null
  for (const edit of [...edits].sort(byPlace)) {
    if (previous && isSame(previous, edit)) continue
    const { start, end } = edit.at.span
    result += text.slice(at, start) + edit.text
    at = end
    previous = edit
  }
  return result + text.slice(at)
}

const byPlace = ({ at: { span: a } }: Edit, { at: { span: b } }: Edit): number => a.start - b.start || a.end - b.end

const isSame = (a: Edit, b: Edit): boolean => byPlace(a, b) === 0 && a.text === b.text

/**
 * Groups of edits that can be made together, chosen in their order: each whole or not at all. Edits that several groups share
 * hinder nobody; an insertion is in the way of whatever else happens at its place, since nothing says which comes first.
 */
export const withoutOverlap = <T>(items: readonly T[], editsOf: (item: T) => readonly Edit[]): T[] => {
  const taken = new Map<string, Edit[]>()
  const inPart = ({ at: { source } }: Edit): Edit[] => {
    const part = source.part ?? ''
    const edits = taken.get(part) ?? []
    taken.set(part, edits)
    return edits
  }
  return items.filter((item) => {
    const edits = editsOf(item)
    if (!edits.every((edit) => fits(edit, inPart(edit)))) return false
    for (const edit of edits) insert(edit, inPart(edit))
    return true
  })
}

/** @param taken in order and without overlap, so that only the neighbours can be in the way */
const fits = (edit: Edit, taken: readonly Edit[]): boolean => {
  const index = placeAmong(edit, taken)
  return [taken[index - 1], taken[index]].every((other) => !other || isSame(edit, other) || !clash(edit, other))
}

const insert = (edit: Edit, taken: Edit[]): void => {
  const index = placeAmong(edit, taken)
  const next = taken[index]
  if (!next || !isSame(edit, next)) taken.splice(index, 0, edit)
}

/** Index of the first edit that is not before this one. */
const placeAmong = (edit: Edit, taken: readonly Edit[]): number => {
  let low = 0
  let high = taken.length
  while (low < high) {
    const middle = (low + high) >> 1
    const other = taken[middle]
    if (other && byPlace(other, edit) < 0) low = middle + 1
    else high = middle
  }
  return low
}

const clash = ({ at: { span: a } }: Edit, { at: { span: b } }: Edit): boolean =>
  isEmpty(a) || isEmpty(b) ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end

const isEmpty = ({ start, end }: Span): boolean => start === end
