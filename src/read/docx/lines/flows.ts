import type { Cell, Holder, Table } from '../story/story.ts'
import type { PrintedParagraph } from './printed-paragraph.ts'

/** Paragraphs that stand one beneath the other in one column, by index. */
export interface Flow {
  readonly indexes: readonly number[]
  /** The table that the column goes on under; `null` at the top of a page, cell or box. */
  readonly under: Table | null
}

export interface Flows {
  /** The column that a paragraph stands in, and its place there. */
  around(index: number): { readonly flow: Flow; readonly at: number }
  inside(cell: Cell): Flow
}

const EMPTY: Flow = { indexes: [], under: null }

export const createFlows = (paragraphs: readonly PrintedParagraph[]): Flows => {
  const byHolder = new Map<Holder, number[]>()
  const places: { readonly flow: { indexes: number[]; under: Table | null }; readonly at: number }[] = []
  let page: { indexes: number[]; under: Table | null } = { indexes: [], under: null }
  let above: Table | null = null
  for (const [index, { paragraph }] of paragraphs.entries()) {
    const { holder } = paragraph
    if (holder === null) {
      if (above) page = { indexes: [], under: above }
      above = null
      places.push({ flow: page, at: page.indexes.length })
      page.indexes.push(index)
      continue
    }
    const indexes = byHolder.get(holder) ?? []
    byHolder.set(holder, indexes)
    places.push({ flow: { indexes, under: null }, at: indexes.length })
    indexes.push(index)
    above = outermostTable(holder) ?? above
  }
  return {
    around: (index) => places[index] ?? { flow: EMPTY, at: 0 },
    inside: (cell) => ({ indexes: byHolder.get(cell) ?? [], under: null }),
  }
}

/** @returns `null` where a text box stands in no table */
const outermostTable = (holder: Holder): Table | null => {
  let table: Table | null = null
  for (
    let outer: Holder | null = holder;
    outer !== null;
    outer = outer.kind === 'cell' ? outer.row.table.holder : outer.holder
  ) {
    if (outer.kind === 'cell') table = outer.row.table
  }
  return table
}
