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

/** Widths of letters by their codes. */
type Widths = readonly (number | undefined)[]

const tables = new Map<FaceName, Widths>()

/** Above all letters of the table. */
const CODES = 0x2300

const tableOf = (face: FaceName): Widths => {
  const known = tables.get(face)
  if (known) return known
  const table: (number | undefined)[] = new Array(CODES)
  for (const [width, letters] of Object.entries(data.faces[face])) {
    for (const letter of letters) table[letter.charCodeAt(0)] = Number(width)
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

const NO_BREAK_SPACE = 0xa0
/** LibreOffice sets a slanted no-break space wider than Word does, by a twelfth of its size. */
const SLANTED_SPACE = data.unitsPerEm / 12

/** Width of a text set on one line in Times New Roman, in twips: no less than any word processor needs for it. */
export const textWidth = (text: string, face: Face): number => {
  const table = tableOf(faceName(face))
  let units = 0
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const width = table[code]
    if (width === undefined) {
      const letter = String.fromCodePoint(text.codePointAt(at) ?? code)
      units += unknownWidth(letter)
      at += letter.length - 1
    } else units += width
    if (face.italic && code === NO_BREAK_SPACE) units += SLANTED_SPACE
  }
  return (units / data.unitsPerEm) * face.size * TWIPS_PER_POINT
}
