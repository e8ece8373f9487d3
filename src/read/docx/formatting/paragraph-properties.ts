import type { Alignment, LineSpacing } from '../../../document/style.ts'
import type { Element } from '../xml/element.ts'
import type { Border } from './border.ts'
import type { RunProperties } from './run-properties.ts'

export interface TabStop {
  /** Twips from the left edge of the column. */
  readonly at: number
  readonly align: 'left' | 'center' | 'right' | 'clear'
}

/** The list and level that a paragraph is numbered in; each may come from another place (ECMA-376-1, 17.9.18). */
export interface NumberReference {
  /** `0` takes a number away. */
  readonly list?: string
  readonly level?: number
}

/** What one `w:pPr` sets; what it leaves open is absent. Lengths in twips. */
export interface ParagraphProperties {
  readonly style?: string
  readonly align?: Alignment
  readonly left?: number
  readonly right?: number
  /** Negative for a hanging indent. */
  readonly firstLine?: number
  readonly before?: number
  readonly after?: number
  readonly autoBefore?: boolean
  readonly autoAfter?: boolean
  readonly lineSpacing?: LineSpacing
  readonly keepNext?: boolean
  readonly pageBreakBefore?: boolean
  readonly contextualSpacing?: boolean
  readonly numbering?: NumberReference
  /** `null` for a border that is taken away. */
  readonly borderTop?: Border | null
  readonly borderBottom?: Border | null
  readonly borderBetween?: Border | null
  /** True where lines stand at the left and right too: a frame, not a line beneath. */
  readonly isFramed?: boolean
  readonly fill?: string
  readonly tabs?: readonly TabStop[]
  /** Horizontal place of the frame that holds the paragraph. */
  readonly frameAlign?: Alignment
  /** Properties of the paragraph mark, which give an empty paragraph its height. */
  readonly mark?: RunProperties
  /** Page set-up of the section that ends with this paragraph. */
  readonly section?: Element
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

export const NO_PARAGRAPH_PROPERTIES: ParagraphProperties = {}

/** Properties with those of the next level laid over them. */
export const overlay = (base: ParagraphProperties, over: ParagraphProperties): ParagraphProperties => {
  if (over === NO_PARAGRAPH_PROPERTIES) return base
  if (base === NO_PARAGRAPH_PROPERTIES) return over
  const both: Mutable<ParagraphProperties> = { ...base, ...over }
  if (base.numbering && over.numbering) both.numbering = { ...base.numbering, ...over.numbering }
  if (base.tabs && over.tabs) both.tabs = mergeTabs(base.tabs, over.tabs)
  return both
}

const mergeTabs = (base: readonly TabStop[], over: readonly TabStop[]): readonly TabStop[] => [
  ...base.filter((tab) => !over.some((other) => other.at === tab.at)),
  ...over,
]
