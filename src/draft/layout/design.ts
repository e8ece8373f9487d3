import { oncePer } from '../../document/once-per.ts'
import type { Standard } from '../../standards/standard.ts'
import { millimetres } from './length.ts'
import { type Styles, stylesOf } from './styles.ts'

/** The sheet under one standard; lengths in twips. */
export interface Page {
  readonly width: number
  readonly height: number
  readonly orientation: 'portrait' | 'landscape'
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
  /** From the upper edge to the page number. */
  readonly header: number
  /** From the edge to what is printed in the margin about circulation. */
  readonly circulation: number
  /** Width of the text. */
  readonly column: number
}

/** All that a standard lays down for the page, each value chosen once. */
export interface Design {
  readonly standard: Standard
  readonly page: Page
  readonly styles: Styles
}

const A4 = { width: 210, height: 297 }
const USUAL_MARGINS = { top: [20, 20], bottom: [20, 20], left: [30, 30], right: [15, 15] } as const
const USUAL_EDGE = 10

export const designOf = oncePer(
  (standard: Standard): Design => ({ standard, page: pageOf(standard), styles: stylesOf(standard) }),
)

const pageOf = (standard: Standard): Page => {
  const paper = standard.obligation('trang.paper')?.value ?? A4
  const orientation = standard.obligation('trang.orientation')?.value ?? 'portrait'
  const margins = standard.obligation('trang.margins')?.value ?? USUAL_MARGINS
  const [width, height] = orientation === 'portrait' ? [paper.width, paper.height] : [paper.height, paper.width]
  const [left, right] = [millimetres(margins.left[0]), millimetres(margins.right[0])]
  return {
    width: millimetres(width),
    height: millimetres(height),
    orientation,
    top: millimetres(margins.top[0]),
    bottom: millimetres(margins.bottom[0]),
    left,
    right,
    header: millimetres(standard.obligation('so_trang.edgeDistance')?.value ?? USUAL_EDGE),
    circulation: millimetres(standard.obligation('luu_hanh.edgeDistance')?.value ?? USUAL_EDGE),
    column: millimetres(width) - left - right,
  }
}
