import type { Alignment, LineSpacing } from './style.ts'

/** How characters are to look; what is left out stays as it is. */
export interface TextLook {
  readonly font?: string
  /** Points. */
  readonly size?: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** `RRGGBB` */
  readonly color?: string
}

/** How paragraphs are to be set; what is left out stays as it is. */
export interface ParagraphForm {
  readonly align?: Alignment
  /** mm, not negative. */
  readonly firstLineIndent?: number
  /** Points. */
  readonly spaceBefore?: number
  readonly lineSpacing?: LineSpacing
}

/** How the pages of a section are to be set up; what is left out stays as it is. Lengths in mm. */
export interface SectionForm {
  readonly margins?: Readonly<Partial<Record<'top' | 'bottom' | 'left' | 'right', number>>>
  readonly paper?: { readonly width: number; readonly height: number }
  readonly headerDistance?: number
  /** True for a first page with a header and footer of its own. */
  readonly titlePage?: true
  /** The number of its first page. */
  readonly restartsAt?: number
}

/** How a page number is to look and stand; what is left out stays as it is. */
export interface PageNumberForm extends TextLook {
  readonly align?: 'left' | 'center' | 'right'
}
