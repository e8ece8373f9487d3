import { OUTLINE_KINDS, type OutlineMarker, parseOutlineMarker } from '../../document/outline.ts'
import { isUpperCase } from '../../vietnamese/case.ts'

/**
 * What a paragraph of the body is: running text, a heading, the line "Chương I", the name beneath it, or (`table`) no
 * paragraph at all.
 */
export type PassageKind = 'text' | 'heading' | 'division' | 'divisionName' | 'table'

/** @param passages the texts of the body in order; `null` for a table */
export const passageKinds = (passages: readonly (string | null)[]): readonly PassageKind[] => {
  const markers = passages.map((text) => (text === null ? null : parseOutlineMarker(text)))
  const headed = headedItems(passages, markers)
  const kinds: PassageKind[] = []
  for (const [index, text] of passages.entries()) {
    const marker = markers[index] ?? null
    if (text === null) kinds.push('table')
    else if (isDivision(marker)) kinds.push('division')
    else if (kinds.at(-1) === 'division' && isName(text, passages[index - 1] ?? '', marker)) kinds.push('divisionName')
    else kinds.push(marker && isHeading(text, marker, headed.has(index)) ? 'heading' : 'text')
  }
  return kinds
}

const DIVISIONS: ReadonlySet<string> = new Set(['phan', 'chuong', 'muc', 'tieu_muc'])

const isDivision = (marker: OutlineMarker | null): boolean => marker !== null && DIVISIONS.has(marker.kind)

const LONGEST_NAME = 200

/** The name of a Chương stands beneath it: a short text without marker, unless the Chương's own line already has one. */
const isName = (text: string, above: string, marker: OutlineMarker | null): boolean => {
  const division = parseOutlineMarker(above)
  const isNamed = division !== null && division.textStart < above.length
  return !isNamed && marker === null && text.length <= LONGEST_NAME && !/[.;:,]$/.test(text)
}

const HEADED: ReadonlySet<string> = new Set(['dieu', 'letter', 'roman', 'number', 'subnumber'])

const LONGEST_HEADING = 220

/** A numbered line in capitals, or one of a series of headings that ends without a mark. */
const isHeading = (text: string, marker: OutlineMarker, isHeaded: boolean): boolean => {
  const title = text.slice(marker.textStart)
  if (!HEADED.has(marker.kind) || title === '' || text.length > LONGEST_HEADING) return false
  if (isUpperCase(title) && !/[.;]$/.test(title)) return true
  return isHeaded && !/[.;:,!?…]["”)]?$/u.test(title)
}

/**
 * The items of all series, under one parent each, of which every item has something beneath it. Items of a plain list
 * ("1. Nguyễn Văn A") follow each other directly, headings do not.
 */
const headedItems = (
  passages: readonly (string | null)[],
  markers: readonly (OutlineMarker | null)[],
): ReadonlySet<number> => {
  const found = new Set<number>()
  const open = new Map<number, { readonly items: number[]; headed: boolean }>()
  const close = (above: number): void => {
    for (const [depth, series] of open) {
      if (depth <= above) continue
      if (series.headed) for (const item of series.items) found.add(item)
      open.delete(depth)
    }
  }
  for (const [index, marker] of markers.entries()) {
    if (!marker) continue
    const depth = level(marker)
    close(depth)
    const series = open.get(depth) ?? { items: [], headed: true }
    const next = markers[index + 1]
    series.items.push(index)
    series.headed &&= passages[index + 1] !== undefined && (!next || level(next) > depth)
    open.set(depth, series)
  }
  close(-1)
  return found
}

const level = ({ kind }: OutlineMarker): number => OUTLINE_KINDS.indexOf(kind)
