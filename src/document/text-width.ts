import data from './font-metrics.json' with { type: 'json' }

/** What decides how wide a text is. */
export interface Face {
  /** Points. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
}

type FaceName = keyof typeof data.faces

/** Of a character that the table does not have: as wide as its em square (Han), no width (combining marks), or about a letter. */
const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|[\u{10000}-\u{10ffff}]/u
const WIDTHLESS = /[\p{M}\p{Cf}]/u
const USUAL = 0.55

const TWIPS_PER_POINT = 20

const tables = new Map<FaceName, ReadonlyMap<string, number>>()

const tableOf = (face: FaceName): ReadonlyMap<string, number> => {
  const known = tables.get(face)
  if (known) return known
  const table = new Map<string, number>()
  for (const [width, letters] of Object.entries(data.faces[face])) {
    for (const letter of letters) table.set(letter, Number(width))
  }
  tables.set(face, table)
  return table
}

const faceName = ({ bold, italic }: Face): FaceName =>
  bold ? (italic ? 'boldItalic' : 'bold') : italic ? 'italic' : 'regular'

const unknownWidth = (letter: string): number => {
  if (WIDTHLESS.test(letter)) return 0
  return data.unitsPerEm * (WIDE.test(letter) ? 1 : USUAL)
}

const NO_BREAK_SPACE = '\u00a0'
/** LibreOffice sets a slanted no-break space wider than Word does, by a twelfth of its size. */
const SLANTED_SPACE = data.unitsPerEm / 12

/** Width of a text set on one line in Times New Roman, in twips: no less than any word processor needs for it. */
export const textWidth = (text: string, face: Face): number => {
  const table = tableOf(faceName(face))
  let units = 0
  for (const letter of text) {
    units += table.get(letter) ?? unknownWidth(letter)
    if (face.italic && letter === NO_BREAK_SPACE) units += SLANTED_SPACE
  }
  return (units / data.unitsPerEm) * face.size * TWIPS_PER_POINT
}
