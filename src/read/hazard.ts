import type { Location } from '../document/source.ts'

/**
 * What may act or fetch when a file is opened in Word: a program in it (`macro`), a template, a picture or other thing that
 * lies elsewhere (`template`, `picture`, `link`), an object of another program (`object`), a field that fetches (`field`).
 */
export type HazardKind = 'macro' | 'template' | 'picture' | 'link' | 'object' | 'field'

/** A fact about a file as a whole; whether it matters is judged by who lints it. */
export interface Hazard {
  readonly kind: HazardKind
  /** What would be run or fetched: the name of a part, an address, the instruction of a field. */
  readonly target: string
  /** The part that holds or refers to it. */
  readonly location: Location
}
