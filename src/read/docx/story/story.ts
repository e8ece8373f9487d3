import type { Piece } from '../../../document/pieces.ts'
import type { Span } from '../../../document/source.ts'
import type { Alignment } from '../../../document/style.ts'
import type { ParagraphProperties } from '../formatting/paragraph-properties.ts'
import type { RunProperties } from '../formatting/run-properties.ts'
import type { CellProperties, TableProperties } from '../formatting/table-properties.ts'
import type { Element } from '../xml/element.ts'

/** A part's text as it stands, paragraph by paragraph, before its formatting is resolved. */
export interface Story {
  /** In reading order; text boxes after the paragraph they are anchored in. */
  readonly paragraphs: readonly Paragraph[]
  /** Page set-up of the last section (`w:sectPr` of the body). */
  readonly lastSection: Element | null
  readonly tableCount: number
  /** False for a part that is no main part. */
  readonly hasBody: boolean
  /** Of all fields, in the order in which they are complete. */
  readonly instructions: readonly Instruction[]
}

/** What a field is told to do (ECMA-376-1, 17.16.4): `PAGE \\* MERGEFORMAT`. One that holds another field comes in parts. */
export interface Instruction {
  readonly text: string
  readonly span: Span
}

export interface Paragraph {
  /** Which `w:p` of the part it is, from 1. */
  readonly ordinal: number
  /** Offsets of the `w:p` in the part's text. */
  readonly start: number
  readonly end: number
  /** Where what it holds begins, behind its start tag. */
  readonly content: number
  readonly properties: ParagraphProperties
  readonly runs: readonly Run[]
  /** Horizontal lines that are anchored here. */
  readonly lines: readonly LineShape[]
  readonly pageField: PageField | null
  /** The innermost table cell or text box that holds it; `null` in the page's own column. */
  readonly holder: Holder | null
}

/** Characters of one direct formatting. */
export interface Run {
  /** Where what its element holds begins in the part's text; 0 for characters that stand in none. */
  readonly content: number
  readonly properties: RunProperties
  readonly pieces: readonly Piece[]
}

export type Holder = Cell | TextBox

export interface Cell {
  readonly kind: 'cell'
  readonly row: Row
  /** Which cell of its row, from 0. */
  readonly index: number
  /** First column of the grid that it covers, from 0. */
  readonly gridColumn: number
  readonly properties: CellProperties
}

export interface Row {
  readonly table: Table
  readonly index: number
  readonly cells: readonly Cell[]
  /** True where its deletion is recorded or it is hidden. */
  readonly leftOut: boolean
}

export interface Table {
  readonly kind: 'table'
  /** Which table of the part, from 0, in the order they begin. */
  readonly index: number
  readonly properties: TableProperties
  /** Twips. */
  readonly grid: readonly number[]
  readonly rows: readonly Row[]
  readonly holder: Holder | null
}

export interface TextBox {
  readonly kind: 'box'
  /** Width that its text may fill, mm; `null` where it cannot be told. */
  readonly width: number | null
  /** Where it stands in its column. */
  readonly align: Alignment | null
  readonly holder: Holder | null
}

/** A horizontal line drawn as a shape. Lengths in mm. */
export interface LineShape {
  /** `null` for one as long as the column. */
  readonly length: number | null
  readonly dashed: boolean
  /** From the left edge of the column, margin or page; `null` for a centred or inline line. */
  readonly left: { readonly from: 'column' | 'margin' | 'page'; readonly distance: number } | null
  /** From the upper edge of the paragraph that anchors it; `null` where it is placed by something else. */
  readonly top: number | null
}

/** A field that prints the page's number. */
export interface PageField {
  readonly properties: RunProperties
  /** Text before it, to know the tab stop that it stands at. */
  readonly before: string
  /** Given by an alignment tab before it (`w:ptab`). */
  readonly align: Alignment | null
  /** True within a condition (`IF`), which is how it is left out on a first page. */
  readonly conditional: boolean
}
