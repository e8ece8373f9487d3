import { childOf, childrenOf, childValue, type Element, hasOn, readSwitch } from '../xml/element.ts'
import { readInteger, readTwips } from '../xml/measure.ts'
import { type Border, readBorder } from './border.ts'
import { readFill } from './run-properties.ts'

export type Edge = 'top' | 'bottom' | 'left' | 'right' | 'insideH' | 'insideV'

/** Edges that are set: drawn, or `null` for taken away. */
export type Borders = Readonly<Partial<Record<Edge, Border | null>>>

/** A preferred width: twips, or a share of what holds it. */
export type Width = { readonly twips: number } | { readonly share: number }

/** Which parts of its style a table asks for. */
export interface TableLook {
  readonly firstRow: boolean
  readonly lastRow: boolean
  readonly firstColumn: boolean
  readonly lastColumn: boolean
  readonly rowBands: boolean
  readonly columnBands: boolean
}

/** What one `w:tblPr` sets. Lengths in twips. */
export interface TableProperties {
  readonly style: string | null
  readonly width: Width | null
  readonly borders: Borders
  /** Inner margins of its cells; `null` where not set. */
  readonly cellLeft: number | null
  readonly cellRight: number | null
  readonly look: TableLook
  readonly fill: string | null
}

/** What one `w:trPr` sets. */
export interface RowProperties {
  /** True where its deletion is recorded or it is hidden. */
  readonly leftOut: boolean
  /** Columns of the grid that it leaves free before its first cell. */
  readonly before: number
}

/** What one `w:tcPr` sets. */
export interface CellProperties {
  readonly width: Width | null
  /** Columns of the grid that it covers. */
  readonly span: number
  readonly borders: Borders
  readonly left: number | null
  readonly right: number | null
  readonly fill: string | null
}

const NO_LOOK: TableLook = {
  firstRow: false,
  lastRow: false,
  firstColumn: false,
  lastColumn: false,
  rowBands: false,
  columnBands: false,
}

export const NO_TABLE_PROPERTIES: TableProperties = {
  style: null,
  width: null,
  borders: {},
  cellLeft: null,
  cellRight: null,
  look: NO_LOOK,
  fill: null,
}

export const NO_CELL_PROPERTIES: CellProperties = {
  width: null,
  span: 1,
  borders: {},
  left: null,
  right: null,
  fill: null,
}

export const readTableProperties = (element: Element | null): TableProperties => {
  if (!element) return NO_TABLE_PROPERTIES
  const margins = childOf(element, 'w:tblCellMar')
  return {
    style: childValue(element, 'w:tblStyle'),
    width: readWidth(childOf(element, 'w:tblW')),
    borders: readBorders(childOf(element, 'w:tblBorders')),
    cellLeft: marginOf(margins, 'left', 'start'),
    cellRight: marginOf(margins, 'right', 'end'),
    look: readLook(childOf(element, 'w:tblLook')),
    fill: fillOf(element),
  }
}

export const readRowProperties = (element: Element): RowProperties => ({
  leftOut: childOf(element, 'w:del') !== null || hasOn(element, 'w:hidden'),
  before: Math.min(Math.max(readInteger(childValue(element, 'w:gridBefore')) ?? 0, 0), MOST_COLUMNS),
})

export const readCellProperties = (element: Element | null): CellProperties => {
  if (!element) return NO_CELL_PROPERTIES
  const margins = childOf(element, 'w:tcMar')
  return {
    width: readWidth(childOf(element, 'w:tcW')),
    span: Math.min(Math.max(readInteger(childValue(element, 'w:gridSpan')) ?? 1, 1), MOST_COLUMNS),
    borders: readBorders(childOf(element, 'w:tcBorders')),
    left: marginOf(margins, 'left', 'start'),
    right: marginOf(margins, 'right', 'end'),
    fill: fillOf(element),
  }
}

/** Word's own limit. */
const MOST_COLUMNS = 63

const fillOf = (element: Element): string | null => {
  const shading = childOf(element, 'w:shd')
  return shading && readFill(shading)
}

const marginOf = (margins: Element | null, name: string, strictName: string): number | null => {
  const margin = childOf(margins, `w:${name}`) ?? childOf(margins, `w:${strictName}`)
  return readTwips(margin?.attributes['w:w'])
}

const readWidth = (element: Element | null): Width | null => {
  const value = element?.attributes['w:w']
  if (!element || value === undefined) return null
  // Fiftieths of a percent in transitional packages, a number with % in strict ones.
  const percent = /^\s*([\d.]+)%\s*$/.exec(value)?.[1]
  if (percent !== undefined) return { share: Number(percent) / 100 }
  const length = readTwips(value)
  if (length === null || length <= 0) return null
  const type = element.attributes['w:type'] ?? 'dxa'
  return type === 'pct' ? { share: length / 5000 } : type === 'dxa' ? { twips: length } : null
}

const readBorders = (element: Element | null): Borders => {
  if (!element) return {}
  const borders: Partial<Record<Edge, Border | null>> = {}
  for (const child of element.children) {
    const edge = EDGE_NAMES[child.name]
    if (edge) borders[edge] = readBorder(child)
  }
  return borders
}

const EDGE_NAMES: Readonly<Record<string, Edge>> = {
  'w:top': 'top',
  'w:bottom': 'bottom',
  'w:left': 'left',
  'w:start': 'left',
  'w:right': 'right',
  'w:end': 'right',
  'w:insideH': 'insideH',
  'w:insideV': 'insideV',
}

/** The bits of `w:tblLook`, which newer files write out as attributes (ECMA-376-1, 17.4.55). */
const readLook = (element: Element | null): TableLook => {
  if (!element) return NO_LOOK
  const { attributes } = element
  const bits = Number.parseInt(attributes['w:val'] ?? '', 16) || 0
  const flag = (name: string, bit: number) => {
    const value = attributes[name]
    return value === undefined ? (bits & bit) !== 0 : readSwitch(value)
  }
  return {
    firstRow: flag('w:firstRow', 0x20),
    lastRow: flag('w:lastRow', 0x40),
    firstColumn: flag('w:firstColumn', 0x80),
    lastColumn: flag('w:lastColumn', 0x100),
    rowBands: !flag('w:noHBand', 0x200),
    columnBands: !flag('w:noVBand', 0x400),
  }
}

/** Widths of the columns of a grid (`w:tblGrid`), twips. */
export const readGrid = (element: Element): readonly number[] =>
  childrenOf(element, 'w:gridCol').map((column) => readTwips(column.attributes['w:w']) ?? 0)
