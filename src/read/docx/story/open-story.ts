import type { Piece } from '../../../document/pieces.ts'
import type { Alignment } from '../../../document/style.ts'
import type { ParagraphProperties } from '../formatting/paragraph-properties.ts'
import type { RunProperties } from '../formatting/run-properties.ts'
import type { CellProperties, RowProperties } from '../formatting/table-properties.ts'
import type { Fragment } from '../xml/fragment.ts'
import type { Attributes } from '../xml/names.ts'
import type { OpenDrawing } from './drawing.ts'
import type { Fields } from './fields.ts'
import type { Cell, Holder, Instruction, LineShape, Paragraph, Row, Run, Story, Table } from './story.ts'
import type { VmlScale } from './vml.ts'

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** What is known of a part while it is read. Of all stacks the innermost stands last. */
export interface OpenStory extends Omit<Mutable<Story>, 'paragraphs' | 'instructions'> {
  readonly part: string
  readonly xml: string
  readonly read: PropertyReaders
  /** Every paragraph that has begun, in reading order. */
  readonly paragraphs: OpenParagraph[]
  /** Those that have not ended: several where a text box stands in a paragraph. */
  readonly open: OpenParagraph[]
  /** The last paragraph, where the deletion of its mark joins it to the next one. */
  joined: OpenParagraph | null
  readonly holders: Holder[]
  readonly tables: OpenTable[]
  readonly drawings: OpenDrawing[]
  readonly vmlShapes: OpenVmlShape[]
  readonly vmlGroups: VmlScale[]
  /** The text box that is about to begin. */
  box: Holder | null
  readonly instructions: Instruction[]
  /** The instruction that is being told, which may be split over runs and paragraphs. */
  instruction: Instruction | null
  /** Takes the characters of the element that is being read, where they matter. */
  takeText: TakeText | null
}

export type TakeText = (story: OpenStory, text: string, start: number, end: number) => void

/** Readers of properties, which give the same object for the same XML. */
export interface PropertyReaders {
  readonly paragraph: (fragment: Fragment) => ParagraphProperties
  readonly run: (fragment: Fragment) => RunProperties
  readonly row: (fragment: Fragment) => RowProperties
  readonly cell: (fragment: Fragment) => CellProperties
}

export interface OpenParagraph extends Mutable<Paragraph> {
  readonly runs: OpenRun[]
  readonly lines: LineShape[]
  run: OpenRun | null
  /** `null` until a field begins. */
  fields: Fields | null
  /** Alignment tab before the place that is being read. */
  tabAlign: Alignment | null
  /** True where its text went to the next paragraph. */
  leftOut: boolean
}

export interface OpenRun extends Mutable<Run> {
  readonly pieces: Piece[]
}

export interface OpenTable extends Mutable<Table> {
  readonly rows: OpenRow[]
  row: OpenRow | null
}

export interface OpenRow extends Mutable<Row> {
  readonly cells: Mutable<Cell>[]
  nextColumn: number
}

export interface OpenVmlShape {
  line: LineShape | null
  readonly attributes: Attributes
}

/** What is done about an element. */
export type ElementHandler =
  /** Told when it begins and ends; what it holds is told too. */
  | {
      /** The start tag is `[start, end)`. */
      readonly open?: (story: OpenStory, attributes: Attributes, start: number, end: number) => void
      readonly close?: (story: OpenStory, end: number) => void
    }
  /** Told once, with all it holds. */
  | { readonly whole: (story: OpenStory, fragment: Fragment) => void }
  /** Left out with all it holds. */
  | { readonly leaveOut: true }

export type ElementHandlers = Readonly<Record<string, ElementHandler>>

/** The paragraph that is being read: the innermost. */
export const currentParagraph = (story: OpenStory): OpenParagraph | null => story.open.at(-1) ?? null
