/** Resolved formatting of a stretch of text; sizes in points. `null` where the file leaves it to the program that opens it. */
export interface RunStyle {
  readonly font: string | null
  readonly size: number | null
  readonly bold: boolean
  readonly italic: boolean
  readonly underline: boolean
  /** `RRGGBB` in upper case, or `auto` (black on white). */
  readonly color: string
}

export type Alignment = 'left' | 'center' | 'right' | 'justify'

/** Line spacing: `exact` and `atLeast` in points, `multiple` in lines (1 = single). */
export interface LineSpacing {
  readonly rule: 'exact' | 'atLeast' | 'multiple'
  readonly value: number
}

/** A drawn line beneath a text: paragraph border, shape, underline or cell border. Lengths in mm. */
export interface RuleLine {
  readonly kind: 'border' | 'shape' | 'underline' | 'cell-border'
  /** `null` where it cannot be told without laying out the page. */
  readonly length: number | null
  readonly dashed: boolean
}

/** Resolved formatting of a paragraph. Lengths in mm, spacing in points. */
export interface BlockStyle {
  readonly align: Alignment
  readonly firstLineIndent: number
  readonly leftIndent: number
  readonly rightIndent: number
  readonly spaceBefore: number
  readonly spaceAfter: number
  readonly lineSpacing: LineSpacing
  readonly keepNext: boolean
  /** The line beneath this paragraph, whatever draws it. */
  readonly ruleBelow: RuleLine | null
  /** A border above this paragraph: its own, or that of an empty paragraph before it. */
  readonly ruleAbove: RuleLine | null
  /** Width that the paragraph may fill, in mm: the text column or its table cell. */
  readonly columnWidth: number | null
  /** Formatting by stretch of `Block.text`, in order, without gaps; empty stretches left out. */
  readonly runs: readonly StyledRun[]
}

export interface StyledRun extends RunStyle {
  readonly start: number
  readonly end: number
}
