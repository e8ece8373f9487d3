import type { ComponentId } from '../../document/component.ts'
import { COMPONENT_NAMES } from '../../document/component-name.ts'
import type { Alignment } from '../../document/style.ts'
import { styleIdOf } from '../../document/style-name.ts'
import type { Face } from '../../document/text-width.ts'
import type { RequiredFont } from '../../standards/obligation.ts'

/** A paragraph style of the drafted file: all formatting that a component has by the standard. Lengths in twips. */
export interface ParagraphStyle {
  readonly id: string
  /** As shown in word processors. */
  readonly name: string
  readonly face: Face
  /** Printed in capitals whatever is typed. */
  readonly capitals: boolean
  readonly align: Alignment
  readonly before: number
  readonly after: number
  readonly line: LineSpacing
  readonly firstLine: number
  readonly keepNext: boolean
  /** Not broken over two pages. */
  readonly keepLines: boolean
  /** No space between paragraphs of this same style. */
  readonly contextual: boolean
  /** A drawn line, the lower border of an empty paragraph; or a frame around the text. */
  readonly border: 'rule' | 'frame' | null
}

/** The distance of lines: exact, in twips, or so many times that of single spacing. */
export type LineSpacing = { readonly exact: number } | { readonly multiple: number }

export const SINGLE: LineSpacing = { multiple: 1 }

export type StyleOptions = Partial<Omit<ParagraphStyle, 'id' | 'name' | 'face'>>

const PLAIN = {
  capitals: false,
  align: 'left',
  before: 0,
  after: 0,
  line: SINGLE,
  firstLine: 0,
  keepNext: false,
  keepLines: false,
  contextual: false,
  border: null,
} as const

/** @param kind what kind of line of the component it is: part of its id, and what it is called */
export const paragraphStyle = (
  component: ComponentId,
  kind: { readonly variant: string; readonly name: string } | null,
  face: Face,
  options: StyleOptions,
): ParagraphStyle => ({
  ...PLAIN,
  ...options,
  id: styleIdOf(component, kind?.variant),
  // Commas would separate aliases (ECMA-376-1, 17.7.4.9).
  name: [COMPONENT_NAMES[component].vi, kind?.name ?? []].flat().join(' - '),
  face,
})

/** @param usual points: of the sizes that the standard allows, the one nearest to it is taken */
export const faceOf = ({ size: [least, most], bold, italic }: RequiredFont, usual: number): Face => ({
  size: Math.min(Math.max(usual, least), most),
  bold,
  italic,
})
